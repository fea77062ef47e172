import { hanna, paula } from '../people.js';
import { district, type MeasureStory, PLAN_BEGAN, towns } from './measure-story.js';

export const planning: MeasureStory[] = [
  {
    code: 'M 1',
    title: 'Mobilstationen S/M/L',
    description: 'Drei Größen, ein Aussehen: Rad, Bus und Mitfahren an einem Ort.',
    leads: ['hilchenbach', district],
    partners: ['bad-laasphe', 'erndtebrueck'],
    milestones: [
      ['Standorte abgestimmt', '2026-07-15'],
      ['Erste Station in Betrieb', '2027-05-31'],
    ],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'planned', endsOn: '2028-06-30' },
      {
        on: '2026-07-09',
        by: paula,
        status: 'in_progress',
        text: 'Neun Standorte sind abgestimmt, drei davon mit der Bahn.',
        reached: [0],
      },
      { on: '2026-10-22', by: paula },
    ],
  },
  {
    code: 'M 2',
    title: 'Muster für das Dienstrad-Leasing',
    leads: [district],
    partners: ['burbach', 'hilchenbach'],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'in_progress', endsOn: '2026-06-30' },
      {
        on: '2026-06-18',
        by: hanna,
        status: 'done',
        text: 'Die Muster-Dienstvereinbarung liegt vor; vier Kommunen haben sie übernommen.',
      },
    ],
  },
  {
    code: 'P 1',
    title: 'Kommunale Wärmeplanung, Erfahrungsaustausch',
    description: 'Wer schon weiter ist, erzählt; wer anfängt, übernimmt Leistungsverzeichnis und Zeitplan.',
    leads: towns,
    partners: [district],
    milestones: [
      ['Muster-Leistungsverzeichnis', '2026-06-30'],
      ['Alle Bestandsanalysen liegen vor', '2027-06-30'],
    ],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'in_progress', endsOn: '2028-06-30' },
      {
        on: '2026-07-02',
        by: hanna,
        text: 'Das Leistungsverzeichnis liegt vor. Fünf Kommunen haben den Auftrag vergeben.',
        reached: [0],
      },
      { on: '2026-11-10', by: hanna, text: 'Acht Kommunen haben den Auftrag vergeben, zwei die Bestandsanalyse.' },
    ],
  },
];
