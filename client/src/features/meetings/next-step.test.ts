import { expect, test } from '@jest/globals';
import { agendaItem, meeting as demoMeeting } from '../../testing/meetings';
import { nextStep, phaseOf, stationOf } from './next-step';

const meeting = demoMeeting({
  title: null,
  startsAt: '2026-12-03T08:30:00Z',
  endsAt: '2026-12-03T11:30:00Z',
  agenda: [],
});
const nothing = meeting.abilities;
const talk = { id: 't', title: 'Wärme', durationMinutes: 30, discussionMinutes: 15, speakers: [], fileCount: 1 };
const withSlides = { ...meeting, agenda: [agendaItem(1, 'Vortrag', { kind: 'talk', talk })] };
const coordinator = { ...meeting, abilities: { ...nothing, update: true, manageAgenda: true, writeMinutes: true } };
const early = new Date('2026-11-22T11:00:00Z');
const during = new Date('2026-12-03T09:00:00Z');
const late = new Date('2026-12-10T11:00:00Z');

test('a meeting is on from an hour before it begins', () => {
  expect(phaseOf(meeting, early)).toBe('before');
  expect(phaseOf(meeting, new Date('2026-12-03T07:45:00Z'))).toBe('today');
  expect(phaseOf(meeting, late)).toBe('after');
});

test('the path follows state and clock', () => {
  expect(stationOf({ ...meeting, state: 'draft' }, early)).toBe('scheduling');
  expect(stationOf(meeting, early)).toBe('invitation');
  expect(stationOf(meeting, during)).toBe('meeting');
  expect(stationOf(meeting, late)).toBe('minutes');
  expect(stationOf({ ...meeting, state: 'closed' }, late)).toBe('closed');
});

test('whoever plans publishes, then works on the agenda, then writes', () => {
  const draft = { ...coordinator, abilities: { ...coordinator.abilities, publish: true, writeMinutes: false } };
  expect(nextStep(draft, early)).toBe('publish');
  expect(nextStep(coordinator, early)).toBe('editAgenda');
  expect(nextStep(coordinator, during)).toBe('writeMinutes');
  expect(nextStep(coordinator, late)).toBe('writeMinutes');
});

test('on its day the coordination leads the meeting, which is on until its end', () => {
  const leading = { ...coordinator, abilities: { ...coordinator.abilities, recordAttendance: true } };
  expect([early, during, late].map((now) => nextStep(leading, now))).toEqual(['editAgenda', 'conduct', 'writeMinutes']);
  expect([during, late].map((now) => stationOf({ ...meeting, state: 'held' }, now))).toEqual(['meeting', 'minutes']);
});

test('whoever plans invites once the date is published', () => {
  const planner = { ...coordinator, abilities: { ...coordinator.abilities, invite: true } };
  expect(nextStep(planner, early)).toBe('invite');
  expect(nextStep({ ...planner, state: 'invited' }, early)).toBe('editAgenda');
});

test('an open answer comes first, and nothing is left to do for what is called off', () => {
  const reply = {
    state: 'open',
    note: null,
    takesPartOnline: false,
    deputy: null,
    deputyFor: null,
    isBeforeChange: false,
    version: 1,
  } as const;
  expect(nextStep({ ...meeting, state: 'invited', ownReply: reply }, early)).toBe('reply');
  expect(nextStep({ ...meeting, state: 'invited', ownReply: { ...reply, state: 'accepted' } }, early)).toBe(
    'readAgenda',
  );
  expect(nextStep({ ...coordinator, isCancelled: true }, early)).toBe('readAgenda');
});

test('whoever takes part reads, joins, then looks at slides or minutes', () => {
  expect(nextStep(meeting, early)).toBe('readAgenda');
  expect(nextStep({ ...meeting, onlineUrl: 'https://konferenz.example' }, during)).toBe('join');
  expect(nextStep(withSlides, late)).toBe('openSlides');
  expect(nextStep({ ...meeting, minutes: { id: 'm', state: 'approved' } }, late)).toBe('readMinutes');
});
