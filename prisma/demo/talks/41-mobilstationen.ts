import type { Deck } from '../decks/deck.js';
import { hanna } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Mobilstationen im ländlichen Raum',
  subtitle: 'Planung, Betrieb, Kosten',
  message: 'Lieber zehn kleine Stationen, die jeder wiedererkennt, als eine große, die niemand findet.',
  slides: [
    {
      kind: 'points',
      title: 'Was eine Mobilstation ausmacht',
      points: [
        ['Verknüpfung', 'Mindestens zwei Verkehrsmittel ohne Umweg an einem Ort.'],
        ['Wiedererkennung', 'Gleiche Stele, gleiche Farben, gleiche Hinweise in allen Kommunen.'],
        ['Verlässlichkeit', 'Eine Nummer für Störungen, eine Zuständigkeit je Bauteil.'],
      ],
    },
    {
      kind: 'table',
      title: 'Ausstattung in drei Größen',
      head: ['Baustein', 'S', 'M', 'L'],
      rows: [
        ['Stele mit Fahrplan', 'ja', 'ja', 'ja'],
        ['Fahrradbügel', '4', '10', '20, überdacht'],
        ['Abschließbare Box', '–', '4', '10'],
        ['Ladepunkt', '–', '1', '2'],
        ['Mitfahrbank', 'ja', 'ja', '–'],
        ['Carsharing', '–', '–', '1 Platz'],
      ],
    },
    {
      kind: 'bars',
      title: 'Was der Bau kostet',
      unit: 'TEUR',
      bars: [
        ['Größe L', 145],
        ['Größe M', 58],
        ['Größe S', 14.5],
      ],
      note: 'Richtwerte ohne Grunderwerb und Leitungsverlegung; Förderung je nach Programm.',
    },
    {
      kind: 'sides',
      title: 'Betrieb klären, bevor gebaut wird',
      sides: [
        ['Kommune', ['Reinigung, Winterdienst', 'Beleuchtung', 'Verkehrssicherung']],
        ['Kreis und Partner', ['Stelen und Gestaltung', 'Fahrplandaten', 'Hotline, Statistik']],
      ],
    },
    {
      kind: 'steps',
      title: 'In achtzehn Monaten zur Station',
      steps: [
        ['Standort', 'Eigentum, Leitungen, Sichtdreieck prüfen.'],
        ['Antrag', 'Sammelantrag für mehrere Kommunen stellen.'],
        ['Bau', 'Bausteine gemeinsam ausschreiben.'],
        ['Start', 'Gemeinsam eröffnen, nach einem Jahr zählen.'],
      ],
    },
  ],
};

export const mobilityHubs: TalkStory = {
  title: 'Mobilstationen im ländlichen Raum: Planung, Betrieb, Kosten',
  summary:
    'Rita Modell stellt Mobilstationen in drei Größen vor und nennt Richtwerte für Bau und Betrieb. Sie empfiehlt ein ' +
    'einheitliches Erscheinungsbild und einen Sammelantrag mehrerer Kommunen. Zuständigkeiten für Reinigung, ' +
    'Winterdienst und Störungen sollten vor dem ersten Spatenstich feststehen.',
  speakers: [speakers.rita],
  files: [
    {
      versions: [
        { fileName: 'Mobilstationen im ländlichen Raum.pdf', deck, uploadedOn: '2025-06-13', uploadedBy: hanna },
      ],
      rights: {
        holder: 'Mobilitätsplanung Modell + Probe',
        scope: 'public',
        licence: 'cc_by_nc_nd_4',
        thirdParty: 'none',
        attribution: 'Rita Modell, Mobilitätsplanung Modell + Probe',
        grantedBy: 'Rita Modell',
        grantedOn: '2025-06-12',
        grantedHow: 'upload_form',
      },
    },
  ],
};
