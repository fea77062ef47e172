import type { Deck } from '../decks/deck.js';
import { hanna } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Hitzeaktionspläne für kleine Kommunen',
  subtitle: 'Vulnerable Gruppen erreichen',
  message:
    'Ein Hitzeaktionsplan beginnt mit drei Telefonnummern und einer Liste kühler Räume – nicht mit einem Gutachten.',
  slides: [
    {
      kind: 'figures',
      title: 'Warum jetzt',
      figures: [
        ['14', 'heiße Tage zählte die Beispielstation im letzten Sommer'],
        ['3 ×', 'so viele wie vor dreißig Jahren'],
        ['75+', 'ist die Gruppe mit dem höchsten Risiko, oft allein zu Hause'],
      ],
      note: 'Heißer Tag: Höchstwert ab 30 °C. Zahlen für eine erfundene Station.',
    },
    {
      kind: 'sides',
      title: 'Wen wir erreichen müssen',
      sides: [
        [
          'Menschen',
          ['allein lebende Ältere', 'Pflegebedürftige zu Hause', 'Kinder in Kitas', 'Beschäftigte im Freien'],
        ],
        [
          'Wege zu ihnen',
          ['Hausarztpraxen, Apotheken', 'Pflegedienste, Essen auf Rädern', 'Kita-Leitungen', 'Bauhof, Betriebe'],
        ],
      ],
    },
    {
      kind: 'steps',
      title: 'Die Meldekette',
      steps: [
        ['Warnung', 'Der Deutsche Wetterdienst warnt, die Kreisstelle nimmt auf.'],
        ['Verteiler', 'Eine Mail an elf Kommunen, eine Nummer für Rückfragen.'],
        ['Vor Ort', 'Jede Kommune ruft ihre Einrichtungen an und öffnet kühle Räume.'],
        ['Rückmeldung', 'Am Abend eine Zeile: erledigt, offen, Hilfe nötig.'],
      ],
    },
    {
      kind: 'table',
      title: 'Klein anfangen: das erste Jahr',
      head: ['Monat', 'Schritt', 'Wer'],
      rows: [
        ['Januar', 'Ansprechpersonen benennen', 'Verwaltung'],
        ['März', 'kühle Räume erfassen', 'Liegenschaften'],
        ['Mai', 'Merkblatt verteilen', 'Sozialamt, Praxen'],
        ['Juni', 'Probelauf der Meldekette', 'Kreis und Kommunen'],
        ['Oktober', 'Auswertung, eine Seite', 'Klimaschutz'],
      ],
    },
    {
      kind: 'bars',
      title: 'Was am meisten wirkt',
      unit: 'Punkte',
      bars: [
        ['Anruf bei Alleinlebenden', 9],
        ['Kühle Räume', 8],
        ['Trinkwasser unterwegs', 7],
        ['Plakate', 3],
      ],
      note: 'Einschätzung von Fachleuten auf einer Skala bis 10 (erfundene Befragung).',
    },
  ],
};

export const heatActionPlan: TalkStory = {
  title: 'Hitzeaktionspläne für kleine Kommunen: vulnerable Gruppen erreichen',
  summary:
    'Dr. Sina Vorbild zeigt, wie auch kleine Kommunen ohne eigenes Gesundheitsamt gefährdete Menschen bei Hitze ' +
    'erreichen. Kern des Vortrags ist eine einfache Meldekette von der Warnung bis zur Rückmeldung am Abend. Für das ' +
    'erste Jahr genügen fünf Schritte, die ohne Gutachten auskommen.',
  speakers: [speakers.sina],
  files: [
    {
      versions: [
        { fileName: 'Hitzeaktionspläne für kleine Kommunen.pdf', deck, uploadedOn: '2024-12-05', uploadedBy: hanna },
      ],
      rights: {
        holder: 'Büro für Gesundheit und Klima Musterstadt',
        scope: 'public',
        licence: 'cc_by_sa_4',
        thirdParty: 'none',
        attribution: 'Dr. Sina Vorbild, Büro für Gesundheit und Klima Musterstadt',
        grantedBy: 'Dr. Sina Vorbild',
        grantedOn: '2024-12-05',
        grantedHow: 'upload_form',
      },
    },
  ],
};
