import { hanna, ida, nora, paula, sven } from '../people.js';
import { allBodies, type MeasureStory, PLAN_BEGAN } from './measure-story.js';

export const buildings: MeasureStory[] = [
  {
    code: 'L 1',
    title: 'Energiemanagement, gemeinsame Zählerstruktur',
    description:
      'Alle zählen gleich: dieselben Bezeichnungen, dieselben Ablesetage, ein Bericht, der sich vergleichen lässt.',
    leads: allBodies,
    milestones: [
      ['Zählerliste abgestimmt', '2026-03-31'],
      ['Erster gemeinsamer Energiebericht', '2026-12-15'],
    ],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'in_progress', endsOn: '2026-12-31' },
      {
        on: '2026-04-02',
        by: hanna,
        text: 'Die Zählerliste ist abgestimmt; neun Kommunen haben sie übernommen.',
        reached: [0],
      },
      {
        on: '2026-10-29',
        by: sven,
        text: 'Elf von zwölf haben die Zählerstruktur übernommen. Der gemeinsame Energiebericht ist in Arbeit.',
      },
    ],
  },
  {
    code: 'L 2',
    title: 'Sanierungsfahrpläne Turnhallen',
    leads: ['netphen', 'freudenberg'],
    milestones: [
      ['Hallen erfasst', '2026-09-30'],
      ['Fahrpläne beschlossen', '2028-09-30'],
    ],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'planned', endsOn: '2028-09-30' },
      { on: '2026-06-25', by: ida, text: 'Netphen hat seine vier Hallen erfasst, Freudenberg folgt nach den Ferien.' },
    ],
    asked: { on: '2026-05-28', of: 'freudenberg', answeredOn: '2026-06-25' },
  },
  {
    code: 'L 3',
    title: 'PV auf kommunalen Dächern (Ziel 3 je Kommune)',
    description:
      'Jede Kommune bringt bis Ende 2027 auf drei eigene Dächer Photovoltaik, selbst oder mit einer Bürgerenergiegenossenschaft.',
    leads: allBodies,
    milestones: [
      ['Dächer in allen Kommunen geprüft', '2026-09-30'],
      ['Die Hälfte der Anlagen am Netz', '2027-03-31'],
    ],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'planned', endsOn: '2027-12-31' },
      { on: '2026-03-19', by: hanna, status: 'in_progress', text: 'Sechs Anlagen sind am Netz, vier im Bau.' },
      { on: '2026-09-24', by: paula, text: '14 Anlagen sind am Netz, sieben im Bau.', reached: [0] },
      { on: '2026-11-16', by: hanna, text: '17 von 36 Anlagen sind am Netz, sieben im Bau.' },
    ],
  },
  {
    code: 'L 4',
    title: 'Ladepunkte an Verwaltungsgebäuden erfassen',
    leads: ['freudenberg'],
    partners: ['siegen', 'wilnsdorf'],
    milestones: [['Liste veröffentlicht', '2026-08-31']],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'in_progress', endsOn: '2026-09-30' },
      {
        on: '2026-08-20',
        by: nora,
        status: 'done',
        text: '63 Ladepunkte sind erfasst, die Liste ist im Geoportal.',
        reached: [0],
      },
    ],
  },
];
