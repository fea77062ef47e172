import type { Deck } from '../decks/deck.js';
import { hanna } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Festsetzungen, die halten',
  subtitle: 'Dachbegrünung, Retention, Versiegelung',
  message: 'Eine gute Festsetzung ist messbar, begründet und beim Bauantrag in zwei Minuten zu prüfen.',
  slides: [
    {
      kind: 'sides',
      title: 'Warum Festsetzungen scheitern',
      sides: [
        [
          'Häufige Mängel',
          ['„angemessen zu begrünen“', 'keine Begründung im Plan', 'Widerspruch zur Ortssatzung', 'niemand prüft nach'],
        ],
        [
          'Was hilft',
          [
            'Maß und Bezugsgröße nennen',
            'Klimaanalyse als Anlage',
            'ein Katalog für alle Pläne',
            'Kontrolle nach zwei Jahren',
          ],
        ],
      ],
    },
    {
      kind: 'table',
      title: 'Vier Bausteine',
      head: ['Baustein', 'Kern der Festsetzung', 'Prüfgröße'],
      rows: [
        ['Dachbegrünung', 'Flachdächer und Carports', 'Substrat ab 10 cm'],
        ['Retention', 'Rückhalt auf dem Grundstück', '20 Liter je m²'],
        ['Versiegelung', 'wasserdurchlässige Stellplätze', 'Abflussbeiwert bis 0,5'],
        ['Vorgarten', 'keine Schotterflächen', 'begrünt ab 70 %'],
      ],
      note: 'Werte sind Beispiele und ersetzen keine Prüfung im Einzelfall.',
    },
    {
      kind: 'bars',
      title: 'Was vom Regen abfließt',
      unit: '%',
      bars: [
        ['Ziegeldach', 95],
        ['Asphalt', 90],
        ['Pflaster mit Fugen', 60],
        ['Gründach 10 cm', 45],
        ['Rasen', 15],
      ],
      note: 'Vereinfachte mittlere Werte für einen kräftigen Sommerregen.',
    },
    {
      kind: 'steps',
      title: 'Vom Ziel zur Festsetzung',
      steps: [
        ['Ziel', 'Kanal entlasten, Hitze mindern, Grundwasser stützen.'],
        ['Grundlage', 'Starkregenkarte und Klimaanalyse auswerten.'],
        ['Text', 'Baustein wählen, Maß einsetzen, begründen.'],
        ['Kontrolle', 'Abnahme mit Foto, Stichprobe nach zwei Jahren.'],
      ],
    },
    {
      kind: 'points',
      title: 'Bausteine gemeinsam pflegen',
      points: [
        ['Eine Sammlung', 'Jede Kommune stellt ihre besten Festsetzungen ein, mit Plan und Jahr.'],
        ['Ein Muster', 'Festsetzung, Begründung, Hinweis für die Bauberatung.'],
        ['Ein Erfahrungssatz', 'Hat es gehalten? Wer hat widersprochen? Was würde man heute anders schreiben?'],
      ],
    },
  ],
};

export const landUsePlanning: TalkStory = {
  title: 'Festsetzungen, die halten: Dachbegrünung, Retention, Versiegelung',
  summary:
    'Prof. Dr. Ingo Vorlage zeigt an Beispielen, welche Festsetzungen zur Klimafolgenanpassung in Bebauungsplänen ' +
    'Bestand haben und welche nicht. Messbare Größen, eine Begründung im Plan und eine spätere Kontrolle sind ' +
    'entscheidend. Er schlägt eine gemeinsame Sammlung von Textbausteinen vor.',
  speakers: [speakers.ingo],
  files: [
    {
      versions: [
        {
          fileName: 'Festsetzungen, die halten – Bausteine für Bebauungspläne.pdf',
          deck,
          uploadedOn: '2025-09-26',
          uploadedBy: hanna,
        },
      ],
      rights: {
        holder: 'Hochschule Musterstadt',
        scope: 'members',
        licence: 'all_rights_reserved',
        thirdParty: 'none',
        grantedBy: 'Prof. Dr. Ingo Vorlage',
        grantedOn: '2025-09-25',
        grantedHow: 'email',
        validUntil: '2028-09-30',
      },
    },
  ],
};
