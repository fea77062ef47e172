import { expect, test } from '@jest/globals';
import { endingOf, meetingWords, Places } from './places.js';

test('what is called alike gets a number, also where capital letters do not count', () => {
  const places = new Places();
  expect(
    ['Folien', 'FOLIEN', '../../Folien', '👩‍👩‍👧', ''].map((words) => places.take('dateien', words, '.pdf')),
  ).toEqual([
    'dateien/Folien.pdf',
    'dateien/FOLIEN-2.pdf',
    'dateien/Folien-3.pdf',
    'dateien/Eintrag.pdf',
    'dateien/Eintrag-2.pdf',
  ]);
  expect(places.take('wissen', 'a'.repeat(300), '.html').length).toBeLessThanOrEqual(60);
});

test('an ending is one that programs know', () => {
  expect(['Folien.PDF', 'a.b.docx', '.htaccess', 'kein', 'evil.<script>'].map(endingOf)).toEqual([
    '.pdf',
    '.docx',
    '',
    '',
    '',
  ]);
});

test('a meeting is named by its number and its day in the district', () => {
  expect(meetingWords({ number: 47, startsAt: '2026-12-02T23:30:00Z' })).toBe('47_Sitzung_2026-12-03');
});
