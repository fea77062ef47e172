import { expect, it } from '@jest/globals';
import { byYear } from './by-year';
import type { TalkSummary } from './talks.queries';

const talk = (id: string, startsAt: string): TalkSummary => ({
  id,
  workingGroupId: 'g',
  title: id,
  speakers: [],
  durationMinutes: 30,
  discussionMinutes: 15,
  fileCount: 0,
  coverFileId: null,
  meeting: { id: 'm', number: 47, startsAt },
});

it('cuts the list where the year changes, as people here count years', () => {
  const talks = [
    talk('a', '2026-12-31T23:30:00Z'),
    talk('b', '2026-12-31T22:30:00Z'),
    talk('c', '2025-06-12T07:30:00Z'),
  ];
  expect(byYear(talks).map(({ year, talks: all }) => [year, all.map(({ id }) => id)])).toEqual([
    ['2027', ['a']],
    ['2026', ['b']],
    ['2025', ['c']],
  ]);
});
