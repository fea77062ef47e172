import { hanna } from '../people.js';
import { allBodies, district, type MeasureStory, PLAN_BEGAN, towns } from './measure-story.js';

export const network: MeasureStory[] = [
  {
    code: 'N 1',
    title: 'Arbeitskreis der Klimaschutzbeauftragten',
    leads: [district],
    partners: towns,
    milestones: [['47. Sitzung in Kreuztal', '2026-12-03']],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'ongoing', text: 'Vier Sitzungen im Jahr, wechselnde Orte.' },
      { on: '2026-06-18', by: hanna },
      { on: '2026-09-28', by: hanna, text: 'Die 46. Sitzung war am 24.09.; die nächste ist in Kreuztal.' },
    ],
  },
  {
    code: 'N 2',
    title: 'Earth Hour',
    leads: allBodies,
    milestones: [['Objekte für 2027 gemeldet', '2027-02-11']],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'ongoing', text: 'Jährlich im März, mit gemeinsamer Objektliste.' },
      { on: '2026-04-09', by: hanna, text: '37 Gebäude in elf Kommunen blieben eine Stunde dunkel.' },
      { on: '2026-10-15', by: hanna, text: 'Die Objektliste für 2027 wird bis Februar gesammelt.' },
    ],
  },
  {
    code: 'B 1',
    title: 'Klimascouts',
    description: 'Auszubildende der Verwaltungen setzen eigene Vorhaben zum Klimaschutz um.',
    leads: [district],
    partners: ['bad-berleburg', 'freudenberg', 'siegen'],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'ongoing' },
      { on: '2026-05-07', by: hanna, text: 'Der dritte Jahrgang hat begonnen, mit 14 Auszubildenden.' },
    ],
  },
];
