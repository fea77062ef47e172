import { expect, test } from '@jest/globals';
import { bothTexts, mergeReports } from './merge-reports';
import type { ReportContent } from './report-content';

const base: ReportContent = { news: 'Dach', ongoing: '', question: '', tip: '', tags: ['PV'], isOral: false };

test('parts that only one of two changed are taken over', () => {
  const mine = { ...base, ongoing: 'Von mir' };
  const theirs = { ...base, question: 'Von ihr', tags: ['PV', 'Schulen'] };
  expect(mergeReports(base, mine, theirs)).toEqual({
    content: { ...base, ongoing: 'Von mir', question: 'Von ihr', tags: ['PV', 'Schulen'] },
    conflicts: [],
  });
});

test('a part that both changed is named, and mine stays in the field', () => {
  const { content, conflicts } = mergeReports(base, { ...base, news: 'Mein Dach' }, { ...base, news: 'Ihr Dach' });
  expect([content.news, conflicts]).toEqual(['Mein Dach', ['news']]);
});

test('the same change twice is no conflict', () => {
  const both = { ...base, news: 'Neues Dach' };
  expect(mergeReports(base, both, { ...both, news: 'Neues Dach ' }).conflicts).toEqual([]);
});

test('tags: what was added stays, what was taken away goes', () => {
  const mine = { ...base, tags: ['Dächer'] };
  expect(mergeReports(base, mine, { ...base, tags: ['PV', 'Schulen'] }).content.tags).toEqual(['Dächer', 'Schulen']);
});

test('both texts: one after the other, or the one that holds the other', () => {
  expect(bothTexts('Mein Satz.', 'Ihr Satz.')).toBe('Mein Satz.\nIhr Satz.');
  expect(bothTexts('Mein Satz. Und mehr.', 'Mein Satz.')).toBe('Mein Satz. Und mehr.');
  expect(bothTexts('Kurz', 'Kurz und lang')).toBe('Kurz und lang');
});
