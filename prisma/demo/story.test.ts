import { describe, expect, test } from '@jest/globals';
import { demoCalendar } from './dates.js';
import { meetingsByGroup } from './meetings/all.js';
import type { MeetingStory } from './story.js';
import { arbeitskreis, type GroupStory, membersOn } from './working-groups.js';

const tell = (day: string): [GroupStory, MeetingStory][] => {
  const calendar = demoCalendar(new Date(`${day}T10:00:00Z`));
  return meetingsByGroup.flatMap(([group, chapters]) =>
    chapters.map((chapter): [GroupStory, MeetingStory] => [group, chapter(calendar)]),
  );
};

const told = tell('2026-11-22').map(([group, meeting]): [string, GroupStory, MeetingStory] => [
  `${meeting.number}. ${group.shortName}`,
  group,
  meeting,
]);
const past = told.filter(([, , { minutes }]) => minutes);

test('the Arbeitskreis has met eleven times, is invited to the 47th meeting and looks for the date of the 49th', () => {
  const meetings = told.filter(([, group]) => group === arbeitskreis).map(([, , { number, state }]) => [number, state]);
  expect(meetings).toEqual([
    ...Array.from({ length: 11 }, (_, index) => [36 + index, 'closed']),
    [47, 'invited'],
    [49, 'polling'],
  ]);
});

test('days inside texts move with the start', () => {
  const dates = (day: string) => new Set(JSON.stringify(tell(day)).match(/\d{2}\.\d{2}\.\d{4}/g));
  const earlier = dates('2026-11-22');
  expect(earlier.size).toBeGreaterThan(20);
  expect([...dates('2031-01-01')].filter((date) => earlier.has(date))).toEqual([]);
});

test('texts are in normal form C', () => {
  const text = JSON.stringify(told);
  expect(text).toBe(text.normalize('NFC'));
});

describe.each(past)('%s', (_name, group, { on, attendance = {}, minutes, agenda }) => {
  const tasks = minutes?.sections.flatMap(({ entries }) => entries).filter((entry) => entry.kind === 'task') ?? [];

  test('has a section for every item of the agenda', () => {
    expect(minutes?.sections).toHaveLength(group.template.length);
    expect(Object.keys(agenda).every((number) => Number(number) <= group.template.length)).toBe(true);
  });

  test('misses only people who had to be there', () => {
    const { excused = [], absent = [], represented = [] } = attendance;
    const missing = [...excused, ...absent, ...represented.map(([person]) => person)];
    expect(membersOn(group, on)).toEqual(expect.arrayContaining(missing));
    expect(new Set(missing).size).toBe(missing.length);
  });

  test('has tasks that were done after everybody knew of them', () => {
    for (const { until, progress } of tasks) {
      expect(until >= on).toBe(true);
      for (const step of Object.values(progress)) {
        if (step.state === 'done') expect(step.on >= (minutes?.circulatedOn ?? '')).toBe(true);
      }
    }
  });
});
