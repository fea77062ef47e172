import { expect, test } from '@jest/globals';
import { periodInWords, shortDay, shortPeriod } from './in-words.js';

test('a meeting is told in the wall time of Berlin', () => {
  const meeting = { startsAt: new Date('2026-12-03T08:30:00Z'), endsAt: new Date('2026-12-03T11:30:00Z') };
  expect(periodInWords(meeting)).toBe('Donnerstag, 3. Dezember 2026, 09:30–12:30 Uhr');
  expect(shortDay(meeting.startsAt)).toBe('Do., 03.12.2026');
  expect(shortPeriod(meeting)).toBe('Do., 03.12.2026, 09:30–12:30 Uhr');
});

test('over midnight both days are named', () => {
  const meeting = { startsAt: new Date('2026-12-31T22:00:00Z'), endsAt: new Date('2027-01-01T00:30:00Z') };
  expect(periodInWords(meeting)).toBe(
    'Donnerstag, 31. Dezember 2026, 23:00 Uhr bis Freitag, 1. Januar 2027, 01:30 Uhr',
  );
});
