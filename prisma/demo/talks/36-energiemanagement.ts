import type { Deck } from '../decks/deck.js';
import { hanna } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Kommunales Energiemanagement mit 0,5 Stellen',
  subtitle: 'Was geht, was nicht',
  message:
    'Erst die zehn größten Verbraucher, dann der Rest: Eine halbe Stelle reicht, wenn sie einen klaren Auftrag hat.',
  slides: [
    {
      kind: 'figures',
      title: 'Worüber wir reden',
      figures: [
        ['47', 'Gebäude hat eine Gemeinde mit 15.000 Einwohnerinnen und Einwohnern im Schnitt'],
        ['10', 'davon verursachen rund drei Viertel der Energiekosten'],
        ['0,5', 'Stellen stehen meist zur Verfügung – neben anderen Aufgaben'],
      ],
    },
    {
      kind: 'bars',
      title: 'Wo die Wärme bleibt',
      unit: 'MWh/a',
      bars: [
        ['Schulzentrum', 1240],
        ['Hallenbad', 980],
        ['Rathaus', 310],
        ['Turnhalle Süd', 265],
        ['Feuerwehrhaus', 120],
        ['Kita Wiesengrund', 85],
      ],
      note: 'Beispielgemeinde, witterungsbereinigt. Die ersten drei Gebäude zuerst.',
    },
    {
      kind: 'steps',
      title: 'In vier Schritten zum Regelbetrieb',
      steps: [
        ['Zähler erfassen', 'Eine Liste für Strom, Gas, Wasser und Wärme. Jeder Zähler gehört zu genau einem Gebäude.'],
        ['Monatlich ablesen', 'Hausmeisterinnen und Hausmeister melden bis zum fünften Werktag.'],
        ['Abweichungen prüfen', 'Mehr als 15 Prozent über dem Vorjahr: nachfragen, dann handeln.'],
        ['Bericht vorlegen', 'Zwei Seiten im Jahr für Verwaltung und Ausschuss.'],
      ],
    },
    {
      kind: 'sides',
      title: 'Was mit einer halben Stelle geht – und was nicht',
      sides: [
        [
          'Geht gut',
          [
            'Verbräuche der zehn größten Gebäude',
            'Heizkurven und Zeitprogramme',
            'Ein kurzer Jahresbericht',
            'Schulung der Hausdienste',
          ],
        ],
        [
          'Geht nicht nebenbei',
          [
            'Fernauslesung aller Zähler',
            'Sanierungsfahrpläne',
            'Förderanträge ohne Fachplanung',
            'Rufbereitschaft bei Störungen',
          ],
        ],
      ],
    },
    {
      kind: 'table',
      title: 'Vorschlag: eine Zählerstruktur für alle',
      head: ['Spalte', 'Inhalt', 'Beispiel'],
      rows: [
        ['Zählernummer', 'wie auf dem Gerät', '1ESY-4711-08'],
        ['Medium', 'Strom, Gas, Wasser, Wärme', 'Wärme'],
        ['Gebäude', 'Schlüssel der Liegenschaft', 'L-014'],
        ['Ablesung', 'von Hand, Fernauslesung', 'von Hand'],
        ['Zuständig', 'Funktion, kein Name', 'Hausdienst Schulzentrum'],
      ],
      note: 'Gleiche Spalten in allen Kommunen machen Vergleiche erst möglich.',
    },
  ],
};

export const energyManagement: TalkStory = {
  title: 'Kommunales Energiemanagement mit 0,5 Stellen: was geht, was nicht',
  summary:
    'Karl Muster zeigt, wie kleine Verwaltungen mit einer halben Stelle ein wirksames Energiemanagement aufbauen. ' +
    'Entscheidend sind eine gemeinsame Zählerliste, die monatliche Ablesung der zehn größten Verbraucher und ein ' +
    'kurzer Jahresbericht. Fernauslesung und Sanierungsfahrpläne brauchen dagegen eigene Mittel.',
  speakers: [speakers.karl],
  files: [
    {
      versions: [
        {
          fileName: 'Energiemanagement – was mit einer halben Stelle geht.pdf',
          deck,
          uploadedOn: '2024-03-08',
          uploadedBy: hanna,
        },
      ],
      rights: {
        holder: 'Ingenieurbüro Muster & Partner',
        scope: 'members',
        licence: 'all_rights_reserved',
        thirdParty: 'none',
        grantedBy: 'Karl Muster',
        grantedOn: '2024-03-08',
        grantedHow: 'email',
      },
    },
  ],
};
