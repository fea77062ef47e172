import type { Deck } from '../decks/deck.js';
import { hanna, lene } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Wiederbewaldung nach dem Borkenkäfer',
  subtitle: 'Was Kommunen steuern können',
  message: 'Mischung schlägt Tempo: Wer heute drei Baumarten mehr pflanzt, hat in dreißig Jahren eine Wahl.',
  slides: [
    {
      kind: 'figures',
      title: 'Die Lage',
      figures: [
        ['3', 'trockene Sommer in Folge haben die Fichte geschwächt'],
        ['40 %', 'der Beispielfläche sind heute Kahlfläche'],
        ['25', 'Jahre, bis ein Bestand wieder Schatten und Wasserrückhalt bietet'],
      ],
    },
    {
      kind: 'bars',
      title: 'Was die neue Fläche tragen kann',
      unit: '%',
      bars: [
        ['Traubeneiche', 30],
        ['Buche', 25],
        ['Weißtanne', 20],
        ['Bergahorn', 15],
        ['Vogelkirsche, Linde', 10],
      ],
      note: 'Anteile der Pflanzung, Vorschlag für einen mittleren Standort am Südhang, ohne Zaun nicht zu halten.',
    },
    {
      kind: 'steps',
      title: 'Vier Hebel der Kommune',
      steps: [
        ['Eigener Wald', 'Betriebsplan anpassen, Naturverjüngung zulassen, Totholz lassen.'],
        ['Verpachtung', 'Ziele zur Jagd in den Pachtvertrag aufnehmen.'],
        ['Bauleitplanung', 'Waldränder und Abstände früh sichern.'],
        ['Gespräch', 'Forst, Genossenschaften und Hauberge an einen Tisch holen.'],
      ],
    },
    {
      kind: 'table',
      title: 'Pflanzen, säen oder warten?',
      head: ['Weg', 'Kosten je Hektar', 'Stärke', 'Risiko'],
      rows: [
        ['Pflanzung', '9.000 EUR', 'Arten wählbar', 'Trockenjahr'],
        ['Saat', '2.500 EUR', 'gute Wurzeln', 'Mäuse, Gras'],
        ['Naturverjüngung', '600 EUR', 'angepasst', 'Fichte kehrt zurück'],
      ],
    },
    {
      kind: 'points',
      title: 'Wald und Wasser gehören zusammen',
      points: [
        ['Rückegassen überprüfen', 'Sie leiten bei Starkregen das Wasser in die Orte.'],
        ['Quellen und Gräben öffnen', 'Kleine Rückhalte kosten wenig und wirken sofort.'],
        ['Löschwasser mitdenken', 'Zisternen und Zufahrten gemeinsam mit der Feuerwehr planen.'],
      ],
    },
  ],
};

const pictures: Deck = {
  title: 'Bildersammlung Waldschäden',
  subtitle: 'Aufnahmen zum Vortrag',
  message: 'Bilder sagen viel – wenn die Rechte geklärt sind.',
  slides: [
    {
      kind: 'points',
      title: 'Verzeichnis der Aufnahmen',
      points: ['Kahlfläche am Südhang', 'Naturverjüngung nach vier Jahren', 'Rückegasse nach Starkregen'],
      note: 'Die Aufnahmen selbst wurden entfernt.',
    },
  ],
};

export const reforestation: TalkStory = {
  title: 'Wiederbewaldung nach dem Borkenkäfer: Was Kommunen steuern können',
  summary:
    'Jan Exempel beschreibt, wie Kommunen die Wiederbewaldung ihrer Kahlflächen beeinflussen können: im eigenen Wald, ' +
    'über Jagdpachtverträge, in der Bauleitplanung und im Gespräch mit Waldgenossenschaften. Er rät zu Mischung statt ' +
    'Tempo und zeigt, wie Waldwege und Rückegassen den Abfluss bei Starkregen verändern.',
  speakers: [speakers.jan],
  files: [
    {
      versions: [
        {
          fileName: 'Wiederbewaldung – was Kommunen steuern können.pdf',
          deck,
          uploadedOn: '2024-09-20',
          uploadedBy: hanna,
        },
      ],
      rights: {
        holder: 'Forstplanung Exempel',
        scope: 'members',
        licence: 'all_rights_reserved',
        thirdParty: 'removed',
        grantedBy: 'Jan Exempel',
        grantedOn: '2024-09-20',
        grantedHow: 'email',
      },
    },
    {
      versions: [
        {
          fileName: 'Bildersammlung Waldschäden.pdf',
          deck: pictures,
          uploadedOn: '2024-09-23',
          uploadedBy: lene,
        },
      ],
      rights: {
        holder: 'Forstplanung Exempel',
        scope: 'meeting_only',
        licence: 'all_rights_reserved',
        thirdParty: 'cleared',
        grantedBy: 'Jan Exempel',
        grantedOn: '2024-09-23',
        grantedHow: 'email',
      },
      withdrawnOn: '2025-02-17',
    },
  ],
};
