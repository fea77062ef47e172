import { clara, emil, greta, hanna, henrik, lene, max, timo } from '../people.js';
import type { DatePollStory } from '../story.js';

/** Eight of twelve have answered; two dates are level but for one "if need be". */
export const poll49: DatePollStory = {
  answersUntil: ['2026-12-11', '18:00'],
  message:
    'Liebe Kolleginnen und Kollegen, wir möchten uns in Freudenberg ansehen, wie die Altstadt mit Hitze und Starkregen umgeht. Der Rundgang beginnt um 9 Uhr am Marktplatz, deshalb suchen wir einen Vormittag vor den Sommerferien.',
  options: [
    ['2027-06-10', '09:00', '12:30'],
    ['2027-06-17', '09:00', '12:30'],
    ['2027-06-18', '09:00', '12:30'],
    ['2027-06-24', '09:00', '12:30'],
    ['2027-07-01', '13:30', '17:00'],
  ],
  required: [{ name: 'Karl Muster', role: 'Referent, Ingenieurbüro Muster & Partner', cannotOn: [4] }],
  answers: [
    { by: hanna, on: '2026-11-16', values: ['yes', 'yes', 'yes', 'yes', 'yes'] },
    { by: lene, on: '2026-11-17', values: ['yes', 'yes', 'no', 'if_need_be', 'no'] },
    {
      by: timo,
      on: '2026-11-18',
      values: ['no', 'yes', 'yes', 'yes', 'if_need_be'],
      comment: 'Am 10. ist Ratssitzung.',
    },
    { by: greta, on: '2026-11-17', values: ['yes', 'yes', 'if_need_be', 'no', 'yes'] },
    {
      by: henrik,
      on: '2026-11-16',
      values: ['yes', 'yes', 'yes', 'yes', 'no'],
      comment: 'Der Ratssaal ist an allen Vormittagen frei.',
    },
    {
      by: emil,
      on: '2026-11-19',
      values: ['if_need_be', 'if_need_be', 'no', 'yes', 'yes'],
      comment: 'Vormittags nur bis 12 Uhr, ich habe Kita-Dienst.',
    },
    { by: max, on: '2026-11-20', values: ['yes', 'yes', null, 'yes', null] },
    { by: clara, on: '2026-11-20', values: ['no', 'yes', 'yes', 'yes', 'no'], answeredBy: hanna },
  ],
};
