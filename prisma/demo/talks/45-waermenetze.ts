import type { Deck } from '../decks/deck.js';
import { hanna, wiebke } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Nahwärme im Dorf',
  subtitle: 'Genossenschaft, Contracting oder Stadtwerke?',
  message: 'Nicht die Technik entscheidet, sondern die Anschlussquote. Wer sie am Küchentisch gewinnt, baut das Netz.',
  slides: [
    {
      kind: 'sides',
      title: 'Drei Trägermodelle',
      sides: [
        ['Genossenschaft', ['gehört dem Dorf', 'viel Ehrenamt', 'günstigster Preis']],
        ['Contracting', ['ein Vertragspartner', 'kaum Eigenkapital', 'lange Laufzeit']],
        ['Stadtwerke', ['Erfahrung, Notdienst', 'Kommune steuert mit', 'Entscheidung dauert']],
      ],
    },
    {
      kind: 'figures',
      title: 'Beispieldorf: das Netz in Zahlen',
      figures: [
        ['112', 'Häuser angeschlossen, das sind 68 von 100'],
        ['4,1 km', 'Trasse, davon 700 Meter unter der Kreisstraße'],
        ['82 %', 'der Wärme aus Holz und Sonne, Spitzen aus dem Speicher'],
      ],
    },
    {
      kind: 'bars',
      title: 'Preis und Anschlussquote hängen zusammen',
      unit: 'ct/kWh',
      bars: [
        ['40 % angeschlossen', 21.5],
        ['50 %', 18.2],
        ['60 %', 15.9],
        ['70 %', 14.4],
      ],
      note: 'Mischpreis im ersten Jahr, Modellrechnung für 165 Häuser.',
    },
    {
      kind: 'steps',
      title: 'Vier Jahre bis zur ersten Wärme',
      steps: [
        ['Idee', 'Zehn Haushalte, ein Abend, eine Karte mit Fähnchen.'],
        ['Prüfung', 'Wärmeliniendichte, Heizzentrale, Fördermittel.'],
        ['Bindung', 'Vorverträge bis zur Mindestquote sammeln.'],
        ['Bau', 'Trasse mit Glasfaser und Wasser gemeinsam planen.'],
      ],
    },
    {
      kind: 'table',
      title: 'Was die Kommune tun kann',
      head: ['Beitrag', 'Aufwand', 'Wirkung'],
      rows: [
        ['eigene Gebäude anschließen', 'gering', 'hoch'],
        ['Grundstück für die Heizzentrale', 'mittel', 'hoch'],
        ['Wegerecht und Koordination der Baustellen', 'mittel', 'hoch'],
        ['Bürgschaft', 'hoch', 'mittel'],
      ],
    },
    {
      kind: 'points',
      title: 'Fragen am Küchentisch',
      points: [
        [
          'Was kostet mich das?',
          'Hausübergabestation und Anschluss, dafür keine neue Heizung und kein Schornsteinfeger.',
        ],
        ['Und wenn es ausfällt?', 'Zwei Kessel, ein Speicher, Notdienst rund um die Uhr.'],
        ['Muss ich sofort mitmachen?', 'Nein, aber der Anschluss ist später teurer.'],
        ['Wer legt den Preis fest?', 'Eine Formel im Vertrag, geprüft von der Versammlung.'],
      ],
    },
  ],
};

/** The same in sentences, for those who listen. */
const toReadAloud: Deck = {
  title: 'Nahwärme im Dorf',
  subtitle: 'Fassung zum Vorlesen: alle Bilder und Diagramme in Worten',
  message: 'Nicht die Technik entscheidet, sondern die Anschlussquote. Wer sie am Küchentisch gewinnt, baut das Netz.',
  slides: [
    {
      kind: 'points',
      title: 'Drei Trägermodelle in Worten',
      points: [
        'Eine Genossenschaft gehört dem Dorf; sie verlangt viel Ehrenamt und bietet den günstigsten Preis.',
        'Beim Contracting gibt es einen Vertragspartner, kaum Eigenkapital und eine lange Laufzeit.',
        'Stadtwerke bringen Erfahrung und Notdienst; die Kommune steuert mit, Entscheidungen dauern.',
      ],
    },
    {
      kind: 'points',
      title: 'Preis und Anschlussquote in Worten',
      points: [
        'Das Balkendiagramm zeigt vier Balken, die immer kürzer werden.',
        'Sind 40 von 100 Häusern angeschlossen, kostet die Kilowattstunde 21,5 Cent.',
        'Bei 70 von 100 Häusern sind es noch 14,4 Cent.',
      ],
    },
  ],
};

export const localHeating: TalkStory = {
  title: 'Nahwärme im Dorf: Genossenschaft, Contracting oder Stadtwerke?',
  summary:
    'Gesa Musterfeld und Karl Muster berichten vom Bau eines Nahwärmenetzes mit 112 Anschlüssen und vergleichen drei ' +
    'Trägermodelle. Für den Wärmepreis ist die Anschlussquote wichtiger als die Technik. Kommunen helfen am meisten, ' +
    'wenn sie eigene Gebäude anschließen und Baustellen koordinieren.',
  speakers: [speakers.gesa, speakers.karl],
  said: {
    confirmedOn: '2026-05-20',
    biography: 'Gesa Musterfeld ist Vorständin der Bürgerenergie Beispieldorf eG und hat deren Wärmenetz aufgebaut.',
    recording: true,
    photo: true,
  },
  files: [
    {
      versions: [
        {
          fileName: 'Wärmenetze – Nahwärme im Dorf.pdf',
          deck: { ...deck, subtitle: 'Genossenschaft, Contracting oder Stadtwerke? (Vorabfassung)' },
          uploadedOn: '2026-06-09',
          uploadedBy: wiebke,
        },
        { fileName: 'Wärmenetze – Nahwärme im Dorf.pdf', deck, uploadedOn: '2026-06-15', uploadedBy: hanna },
      ],
      rights: {
        holder: 'Bürgerenergie Beispieldorf eG',
        scope: 'members',
        licence: 'cc_by_4',
        thirdParty: 'none',
        attribution: 'Gesa Musterfeld, Karl Muster',
        grantedBy: 'Gesa Musterfeld',
        grantedOn: '2026-06-15',
        grantedHow: 'email',
      },
    },
    {
      versions: [
        {
          fileName: 'Nahwärme im Dorf – Fassung zum Vorlesen.pdf',
          deck: toReadAloud,
          uploadedOn: '2026-06-22',
          uploadedBy: hanna,
        },
      ],
      alternativeOf: 0,
      rights: {
        holder: 'Bürgerenergie Beispieldorf eG',
        scope: 'members',
        licence: 'cc_by_4',
        thirdParty: 'none',
        attribution: 'Gesa Musterfeld, Karl Muster',
        grantedBy: 'Gesa Musterfeld',
        grantedOn: '2026-06-22',
        grantedHow: 'email',
      },
    },
  ],
};
