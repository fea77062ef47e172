import { emil, hanna } from '../people.js';
import { district, type MeasureStory, PLAN_BEGAN } from './measure-story.js';

export const business: MeasureStory[] = [
  {
    code: 'W 1',
    title: 'ÖKOPROFIT-Runde',
    description: 'Betriebe senken in Workshops und Beratungen ihren Verbrauch; die Auszeichnung ist öffentlich.',
    leads: [district],
    partners: ['kreuztal', 'netphen', 'siegen', 'wilnsdorf'],
    office: 'Wirtschaftsförderung',
    milestones: [['Auftakt der nächsten Runde', '2027-02-18']],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'ongoing', text: 'Jedes Jahr eine Runde mit zehn bis zwölf Betrieben.' },
      { on: '2026-05-28', by: hanna, text: 'Die Runde 2026 läuft mit elf Betrieben.' },
      {
        on: '2026-11-05',
        by: hanna,
        text: 'Elf Betriebe wurden ausgezeichnet. Für 2027 haben sich acht angemeldet.',
      },
    ],
  },
  {
    code: 'W 2',
    title: 'Abwärmekataster Gewerbegebiete',
    description:
      'Wo Betriebe Wärme übrig haben, und wer in der Nähe sie brauchen kann. Grundlage für die Wärmeplanung.',
    leads: ['kreuztal', district],
    partners: ['hilchenbach', 'netphen'],
    milestones: [
      ['Betriebe befragt', '2026-07-31'],
      ['Karte im Geoportal', '2027-06-30'],
      ['Drei Vorhaben angestoßen', '2028-03-31'],
    ],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'planned', endsOn: '2027-12-31' },
      { on: '2026-04-23', by: emil, status: 'in_progress', text: 'Die Befragung von 84 Betrieben hat begonnen.' },
      {
        on: '2026-08-13',
        by: emil,
        text: '51 von 84 Betrieben haben geantwortet. Die Karte braucht ein halbes Jahr länger.',
        endsOn: '2028-03-31',
        reached: [0],
      },
    ],
    asked: { on: '2026-11-19', of: 'kreuztal' },
  },
];
