import { expect, test } from '@jest/globals';
import { expectedEnd, isOver, minutesAndSeconds, nextItem, placeOf, previousItem, secondsLeft } from './course';
import { conduct, conductedItem as item } from './testing/example-conduct';

const done = (number: number, endedAt: string) => item(number, { state: 'done', endedAt });

test('before the begin the first item is next, what was put off is not called', () => {
  const waiting = conduct([item(1, { isMoved: true }), item(2), item(3)]);
  expect([placeOf(waiting), nextItem(waiting)?.number]).toEqual([undefined, '2']);
});

test('while an item runs, its neighbours are next and previous', () => {
  const running = conduct([done(1, '2026-12-03T08:40:00Z'), item(2, { state: 'running' }), item(3)]);
  expect([previousItem(running)?.number, nextItem(running)?.number, isOver(running)]).toEqual(['1', '3', false]);
});

test('in a break it goes on from what was left last, also when that was a step back', () => {
  const paused = conduct([done(1, '2026-12-03T09:10:00Z'), done(2, '2026-12-03T09:00:00Z'), item(3)]);
  expect([placeOf(paused)?.number, nextItem(paused)?.number]).toEqual(['1', '2']);
});

test('after the last item the meeting is over', () => {
  const over = conduct([done(1, '2026-12-03T08:40:00Z'), done(2, '2026-12-03T09:00:00Z')]);
  expect([nextItem(over), isOver(over)]).toEqual([undefined, true]);
});

test('time left counts on between two looks at the portal, and goes below zero', () => {
  const running = item(1, { state: 'running', durationMinutes: 10, spentSeconds: 590 });
  expect([secondsLeft(running, 5), secondsLeft(running, 70)]).toEqual([5, -60]);
  expect(secondsLeft(item(2, { durationMinutes: null }), 5)).toBeNull();
});

test('the end is expected after what is left of the item and everything to come', () => {
  const running = conduct([
    done(1, '2026-12-03T08:40:00Z'),
    item(2, { state: 'running', durationMinutes: 10, spentSeconds: 540 }),
    item(3, { durationMinutes: 20 }),
  ]);
  expect(expectedEnd(running, 0, 0)).toBe((60 + 1200) * 1000);
  expect(expectedEnd(running, 0, 500)).toBe(1200 * 1000);
});

test('seconds as people read them', () => {
  expect([754, -60, 5, 3754].map(minutesAndSeconds)).toEqual(['12:34', '1:00', '0:05', '1:02:34']);
});
