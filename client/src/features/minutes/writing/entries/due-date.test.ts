import { expect, it } from '@jest/globals';
import { readDueDay } from './due-date';

/** A Sunday. */
const today = '2026-11-22';

it.each([
  ['bis 30.9.', '2027-09-30'],
  ['bis 30. 11.', '2026-11-30'],
  ['bis 22.11.', '2026-11-22'],
  ['bis 30.09.2027', '2027-09-30'],
  ['bis 1.2.27', '2027-02-01'],
  ['bis zum 3. Dezember', '2026-12-03'],
  ['bis 3. Dez. 2028', '2028-12-03'],
  ['bis 29.2.', '2028-02-29'],
  ['bis Freitag', '2026-11-27'],
  ['bis Sonntag', '2026-11-29'],
  ['bis nächsten Mittwoch', '2026-11-25'],
  ['bis Ende Oktober', '2027-10-31'],
  ['bis Ende November', '2026-11-30'],
  ['bis Ende Februar 2028', '2028-02-29'],
  ['bis Mitte März', '2027-03-15'],
  ['bis Ende 2027', '2027-12-31'],
  ['bis Jahresende', '2026-12-31'],
  ['bis Monatsende', '2026-11-30'],
  ['bis morgen', '2026-11-23'],
  ['bis Ende nächster Woche', '2026-11-27'],
  ['bis in zwei Wochen', '2026-12-06'],
])('%s', (words, dueOn) => {
  expect(readDueDay(words, today)?.dueOn).toBe(dueOn);
});

it.each(['30.9.', 'bis 31.4.', 'bis 0.5.', 'bis 12.13.', 'bis bald', 'Kürbis 30.9.', 'bis', 'bis zum Feiertag', ''])(
  '%s says no day',
  (words) => {
    expect(readDueDay(words, today)).toBeNull();
  },
);

it('says where it stands, so that it can be taken out', () => {
  expect(readDueDay('Steckbrief schreiben bis Freitag', today)).toEqual({ from: 21, to: 32, dueOn: '2026-11-27' });
  expect(readDueDay('Von 8 bis 12 Uhr, bis 30.11. ', today)).toMatchObject({ from: 18, dueOn: '2026-11-30' });
});
