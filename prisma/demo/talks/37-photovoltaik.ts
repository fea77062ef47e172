import type { Deck } from '../decks/deck.js';
import { hanna } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Eigenverbrauch, Mieterstrom, Dachpacht',
  subtitle: 'Drei Modelle für kommunale Dächer im Vergleich',
  message:
    'Wo tagsüber Strom gebraucht wird, lohnt Eigenverbrauch. Wo nicht, ist die Dachpacht besser als ein leeres Dach.',
  slides: [
    {
      kind: 'sides',
      title: 'Drei Modelle auf einen Blick',
      sides: [
        ['Eigenverbrauch', ['Kommune baut selbst', 'höchster Ertrag', 'Betrieb bleibt im Haus']],
        ['Mieterstrom', ['für vermietete Gebäude', 'Abrechnung aufwendig', 'meist mit Stadtwerk']],
        ['Dachpacht', ['Dritte bauen und betreiben', 'feste Pacht', 'kaum eigener Aufwand']],
      ],
    },
    {
      kind: 'bars',
      title: 'Wie viel Strom im Haus bleibt',
      unit: '%',
      bars: [
        ['Kläranlage', 92],
        ['Schulzentrum', 64],
        ['Rathaus', 58],
        ['Feuerwehrhaus', 31],
        ['Turnhalle', 24],
      ],
      note: 'Anteil des Solarstroms, der ohne Speicher selbst verbraucht wird (Rechenbeispiel).',
    },
    {
      kind: 'table',
      title: 'Was es bringt: Beispiel mit 60 kWp',
      head: ['Modell', 'Investition', 'Ertrag im Jahr', 'Aufwand'],
      rows: [
        ['Eigenverbrauch', '78.000 EUR', '9.400 EUR', 'mittel'],
        ['Mieterstrom', '84.000 EUR', '6.100 EUR', 'hoch'],
        ['Dachpacht', '0 EUR', '900 EUR', 'gering'],
      ],
      note: 'Gerechnet ohne Förderung, Preisstand des Vortrags.',
    },
    {
      kind: 'steps',
      title: 'Die Statik-Ampel',
      steps: [
        ['Grün', 'Baujahr und Nachweis bekannt, Reserve vorhanden: Planung kann beginnen.'],
        ['Gelb', 'Unterlagen fehlen oder Reserve knapp: Prüfung beauftragen, Kosten etwa 1.500 EUR.'],
        ['Rot', 'Sanierung steht an oder keine Reserve: Dach zurückstellen und Termin notieren.'],
      ],
    },
    {
      kind: 'points',
      title: 'Fünf Fragen vor der Ausschreibung',
      points: [
        'Wie alt ist die Dachhaut, wann wird sie erneuert?',
        'Wer darf das Dach betreten, wer haftet?',
        'Gibt es einen Lastgang oder nur die Jahresrechnung?',
        'Reicht der Netzanschluss, ist der Zählerschrank aktuell?',
        'Steht das Gebäude unter Denkmalschutz?',
      ],
    },
  ],
};

export const photovoltaics: TalkStory = {
  title: 'Eigenverbrauch, Mieterstrom, Dachpacht – drei Modelle im Vergleich',
  summary:
    'Dr. Ute Beispiel vergleicht drei Wege zur Photovoltaik auf kommunalen Dächern. Eigenverbrauch bringt den höchsten ' +
    'Ertrag, wenn tagsüber Strom gebraucht wird; die Dachpacht eignet sich für Dächer ohne eigenen Verbrauch. Vor jeder ' +
    'Planung steht die Frage der Statik, für die sie eine einfache Ampel vorschlägt.',
  speakers: [speakers.ute],
  files: [
    {
      versions: [
        { fileName: 'Photovoltaik auf kommunalen Dächern.pdf', deck, uploadedOn: '2024-06-14', uploadedBy: hanna },
      ],
      rights: {
        holder: 'Institut für Wärmewende Musterstadt',
        scope: 'public',
        licence: 'cc_by_4',
        thirdParty: 'none',
        attribution: 'Dr. Ute Beispiel, Institut für Wärmewende Musterstadt',
        grantedBy: 'Dr. Ute Beispiel',
        grantedOn: '2024-06-13',
        grantedHow: 'upload_form',
      },
    },
  ],
};
