import type { Deck } from '../decks/deck.js';
import { hanna } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Kommunale Wärmeplanung',
  subtitle: 'Von der Bestandsanalyse zum Beschluss',
  message: 'Der Plan ist nicht das Ziel. Er sagt, welche Straße als Nächstes dran ist – und welche nicht.',
  slides: [
    {
      kind: 'points',
      title: 'Der Rahmen',
      points: [
        ['Bis Mitte 2028', 'für Gemeinden mit bis zu 100.000 Einwohnerinnen und Einwohnern.'],
        ['Vereinfachtes Verfahren', 'möglich bei weniger als 10.000 Einwohnerinnen und Einwohnern.'],
        ['Gemeinsamer Plan', 'benachbarte Gemeinden dürfen zusammen planen.'],
        ['Fortschreibung', 'alle fünf Jahre prüfen und anpassen.'],
      ],
    },
    {
      kind: 'steps',
      title: 'Vier Phasen',
      steps: [
        ['Bestand', 'Gebäude, Verbräuche, Netze, Heizungen.'],
        ['Potenzial', 'Abwärme, Umweltwärme, Solarthermie, Biomasse.'],
        ['Zielbild', 'Gebiete für Netze und für Einzelheizungen.'],
        ['Umsetzung', 'Maßnahmen, Reihenfolge, Zuständige.'],
      ],
    },
    {
      kind: 'bars',
      title: 'Womit heute geheizt wird',
      unit: '%',
      bars: [
        ['Erdgas', 52],
        ['Heizöl', 27],
        ['Holz', 9],
        ['Wärmepumpe', 7],
        ['Fernwärme', 3],
      ],
      note: 'Erfundene Beispielgemeinde; übrige Anteile: Strom direkt, Flüssiggas.',
    },
    {
      kind: 'table',
      title: 'Wer liefert welche Daten?',
      head: ['Daten', 'Quelle', 'Vorlauf'],
      rows: [
        ['Verbrauch je Baublock', 'Netzbetreiber', '8 Wochen'],
        ['Feuerstätten', 'Schornsteinfegerhandwerk', '12 Wochen'],
        ['Gebäude', 'Kataster des Kreises', '2 Wochen'],
        ['Abwärme', 'Betriebe', 'Gespräch'],
      ],
    },
    {
      kind: 'points',
      title: 'Auf dem Weg zum Beschluss',
      points: [
        'Ausschuss früh informieren, nicht erst mit dem fertigen Plan',
        'Karten ohne einzelne Häuser zeigen',
        'Fragen sammeln: Was heißt das für meine Heizung?',
        'Beschluss und erste Maßnahme in derselben Sitzung',
      ],
    },
  ],
};

const checklist: Deck = {
  title: 'Checkliste: Daten für die Wärmeplanung',
  subtitle: 'Was vor dem ersten Auftrag bereitliegen sollte',
  message: 'Wer die Daten vor der Ausschreibung bestellt, gewinnt ein Vierteljahr.',
  slides: [
    {
      kind: 'points',
      title: 'Beim Netzbetreiber',
      points: ['Verbrauch je Baublock, drei Jahre', 'Alter und Lage der Gasleitungen', 'Anschlüsse je Straße'],
    },
    {
      kind: 'points',
      title: 'Im eigenen Haus',
      points: ['Energieberichte der Liegenschaften', 'Bebauungspläne und Satzungen', 'geplante Straßenbaustellen'],
    },
  ],
};

/** Sent ahead of the meeting; the rights of the slides are still to be settled, the checklist waits for the day. */
export const heatPlanning: TalkStory = {
  title: 'Kommunale Wärmeplanung – von der Bestandsanalyse zum Beschluss',
  summary:
    'Dr. Ute Beispiel führt durch die vier Phasen der kommunalen Wärmeplanung und zeigt, welche Daten wann gebraucht ' +
    'werden. Sie geht auf das vereinfachte Verfahren für kleine Gemeinden und auf gemeinsame Pläne ein. Zum Schluss ' +
    'berichtet sie, wie andere Räte den Plan beraten und beschlossen haben.',
  speakers: [speakers.ute],
  said: {
    invitedOn: '2026-11-18',
    validUntil: '2026-12-13',
    openedOn: '2026-11-19',
    confirmedOn: '2026-11-19',
    answerMessage: 'Ich freue mich. Ich komme mit dem Zug um 9:05 Uhr an.',
    biography:
      'Dr. Ute Beispiel leitet am Institut für Wärmewende Musterstadt die Arbeitsgruppe „Wärme in der Fläche“. Sie begleitet Gemeinden von der ersten Datenabfrage bis zum Beschluss im Rat.',
    technicalNeeds: 'HDMI, ein Mikrofon zum Anstecken, WLAN für eine kurze Umfrage',
    recording: false,
    photo: true,
  },
  files: [
    {
      versions: [
        { fileName: 'Kommunale Wärmeplanung – Vorabfassung.pdf', deck, uploadedOn: '2026-11-20', uploadedBy: hanna },
      ],
    },
    {
      versions: [
        {
          fileName: 'Checkliste – Daten für die Wärmeplanung.pdf',
          deck: checklist,
          uploadedOn: '2026-11-20',
          uploadedBy: hanna,
        },
      ],
      publishedFrom: '2026-12-03',
      rights: {
        holder: 'Institut für Wärmewende Musterstadt',
        scope: 'members',
        licence: 'cc_by_4',
        thirdParty: 'none',
        attribution: 'Dr. Ute Beispiel',
        grantedBy: 'Dr. Ute Beispiel',
        grantedOn: '2026-11-20',
        grantedHow: 'email',
      },
    },
  ],
};
