import type { Deck } from '../decks/deck.js';
import { hanna } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Die BISKO-Bilanz',
  subtitle: 'Datenquellen, Fallstricke, Aktualisierung alle zwei Jahre',
  message: 'Eine Bilanz ist so gut wie ihre schlechteste Quelle. Darum: gemeinsam anfragen, gleich dokumentieren.',
  slides: [
    {
      kind: 'points',
      title: 'Was BISKO regelt',
      points: [
        ['Territorialprinzip', 'Gezählt wird, was im Gemeindegebiet verbraucht wird.'],
        ['Endenergie', 'Sektoren: Haushalte, Gewerbe, Industrie, Verkehr, kommunale Einrichtungen.'],
        ['Datengüte', 'Jede Quelle bekommt eine Note von A (gemessen) bis D (bundesweit hochgerechnet).'],
      ],
    },
    {
      kind: 'bars',
      title: 'Woher die Emissionen kommen',
      unit: 't je Kopf',
      bars: [
        ['Verkehr', 2.6],
        ['Industrie', 2.4],
        ['Haushalte', 2.1],
        ['Gewerbe', 1.2],
        ['Kommune', 0.1],
      ],
      note: 'Erfundene Beispielbilanz in Tonnen CO₂-Äquivalenten. Die Kommune ist klein in der Zahl und groß im Vorbild.',
    },
    {
      kind: 'table',
      title: 'Datenquellen und ihre Güte',
      head: ['Quelle', 'Was', 'Güte', 'Dauer'],
      rows: [
        ['Netzbetreiber', 'Strom, Gas', 'A', '8 Wochen'],
        ['Schornsteinfeger', 'Öl, Holz', 'B', '12 Wochen'],
        ['Zulassungsstelle', 'Fahrzeuge', 'B', '2 Wochen'],
        ['Verkehrsmodell', 'Fahrleistung', 'C', 'sofort'],
        ['Statistik', 'Flüssiggas', 'D', 'sofort'],
      ],
    },
    {
      kind: 'sides',
      title: 'Vier Fallstricke',
      sides: [
        ['Beim Rechnen', ['Strommix statt Ökostromtarif', 'Witterung erst am Ende bereinigen']],
        ['Beim Vergleichen', ['Autobahn im Gemeindegebiet', 'neue Quelle ist keine Einsparung']],
      ],
    },
    {
      kind: 'steps',
      title: 'Gemeinsam alle zwei Jahre',
      steps: [
        ['Januar', 'Sammelanfrage des Kreises an die Netzbetreiber.'],
        ['April', 'Daten verteilen, Lücken nachfordern.'],
        ['Juni', 'Bilanzen rechnen, gegenseitig gegenlesen.'],
        ['September', 'Zwölf Bilanzen, ein gemeinsamer Bericht.'],
      ],
    },
  ],
};

export const greenhouseGasBalance: TalkStory = {
  title: 'BISKO-Bilanz: Datenquellen, Fallstricke, Aktualisierung alle zwei Jahre',
  summary:
    'Eva Skizze führt in die Bilanzierungssystematik Kommunal (BISKO) ein und bewertet die wichtigsten Datenquellen. ' +
    'Häufige Fehler entstehen beim Strommix, bei Autobahnen im Gemeindegebiet und beim Wechsel der Quelle. Sie rät zu ' +
    'einer gemeinsamen Datenabfrage aller zwölf Körperschaften im Abstand von zwei Jahren.',
  speakers: [speakers.eva],
  files: [
    {
      versions: [
        { fileName: 'BISKO – CO₂-Bilanz für Kommunen.pdf', deck, uploadedOn: '2025-12-04', uploadedBy: hanna },
      ],
      rights: {
        holder: 'Bilanzwerkstatt Skizze',
        scope: 'public',
        licence: 'dl_de_by_2',
        thirdParty: 'none',
        attribution: 'Eva Skizze, Bilanzwerkstatt Skizze',
        grantedBy: 'Eva Skizze',
        grantedOn: '2025-12-04',
        grantedHow: 'upload_form',
      },
    },
  ],
};
