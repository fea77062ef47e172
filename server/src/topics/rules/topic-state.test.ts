import { expect, test } from '@jest/globals';
import { byVotes, plannedMeeting, requireDropped, requireProposed, topicState } from './topic-state.js';

const ahead = { state: 'invited', cancelledAt: null };
const held = { state: 'held', cancelledAt: null };
const cancelled = { state: 'invited', cancelledAt: new Date(0) };
const item = { putOffAt: null, meeting: ahead, movedTo: null };
const planned = { state: 'planned', agendaItem: item } as const;

test('a topic is planned while its item stands on an agenda, and done after the meeting', () => {
  expect(topicState({ state: 'proposed', agendaItem: null })).toBe('proposed');
  expect(topicState(planned)).toBe('planned');
  expect(topicState({ ...planned, agendaItem: { ...item, meeting: held } })).toBe('done');
});

test('it is open again when the item goes or the meeting is called off', () => {
  expect(topicState({ ...planned, agendaItem: null })).toBe('proposed');
  expect(topicState({ ...planned, agendaItem: { ...item, meeting: cancelled } })).toBe('proposed');
});

test('it moves on with its item', () => {
  const moved = { ...planned, agendaItem: { putOffAt: new Date(0), meeting: held, movedTo: ahead } };
  expect(topicState(moved)).toBe('planned');
  expect(plannedMeeting(moved)).toBe(ahead);
  const waiting = { ...planned, agendaItem: { ...item, putOffAt: new Date(0) } };
  expect([topicState(waiting), plannedMeeting(waiting)]).toEqual(['planned', null]);
});

test('only what is open is planned or dropped, only what was dropped is taken up again', () => {
  expect(() => requireProposed(planned)).toThrow('nicht mehr offen');
  expect(() => requireProposed({ ...planned, agendaItem: null })).not.toThrow();
  expect(() => requireDropped(planned)).toThrow('nicht verworfen');
  expect(() => requireDropped({ state: 'dropped', agendaItem: null })).not.toThrow();
});

test('open topics come first, those with most votes on top, the older of two equals before the newer', () => {
  const topic = (id: string, state: 'proposed' | 'planned', votes: number, day: number) => ({
    id,
    state,
    votes: Array.from({ length: votes }),
    createdAt: `2026-01-0${day}`,
  });
  const topics = [topic('a', 'planned', 9, 1), topic('b', 'proposed', 1, 2), topic('c', 'proposed', 3, 4)];
  expect(byVotes([...topics, topic('d', 'proposed', 3, 3)]).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
});
