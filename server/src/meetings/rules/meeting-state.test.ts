import { expect, test } from '@jest/globals';
import {
  MeetingAlreadyPublished,
  MeetingBegun,
  MeetingCancelled,
  MeetingClosed,
  MeetingNoDraft,
  MeetingNotHeld,
  MeetingNotPublished,
} from '../meetings.errors.js';
import {
  closed,
  held,
  invited,
  published,
  requireAhead,
  requireDraft,
  requireOpen,
  requireTakingPlace,
  requireToCome,
  requireUnderWay,
} from './meeting-state.js';

test('a draft is published once', () => {
  expect(published('draft')).toBe('scheduled');
  expect(() => published('scheduled')).toThrow(MeetingAlreadyPublished);
  expect(() => published('closed')).toThrow(MeetingAlreadyPublished);
});

test('people are invited to what is to come, more than once', () => {
  expect(invited('draft')).toBe('invited');
  expect(invited('scheduled')).toBe('invited');
  expect(invited('invited')).toBe('invited');
  expect(() => invited('polling')).toThrow(MeetingNotPublished);
  expect(() => invited('held')).toThrow(MeetingBegun);
  expect(() => invited('closed')).toThrow(MeetingBegun);
});

test('nobody is invited or answers once it has begun or is called off', () => {
  const startsAt = new Date('2026-12-03T08:30:00Z');
  const cancelledAt = new Date('2026-12-01T08:00:00Z');
  expect(() => requireAhead({ startsAt, cancelledAt: null }, new Date('2026-12-03T08:29:59Z'))).not.toThrow();
  expect(() => requireAhead({ startsAt, cancelledAt: null }, startsAt)).toThrow(MeetingBegun);
  expect(() => requireAhead({ startsAt, cancelledAt }, cancelledAt)).toThrow(MeetingCancelled);
  expect(() => requireTakingPlace({ cancelledAt })).toThrow(MeetingCancelled);
});

test('what looks for its date is given up at any time, other meetings until they begin', () => {
  const startsAt = new Date('2026-12-03T08:30:00Z');
  expect(() => requireToCome({ state: 'polling', startsAt, cancelledAt: null }, startsAt)).not.toThrow();
  expect(() => requireToCome({ state: 'polling', startsAt, cancelledAt: startsAt }, startsAt)).toThrow(
    MeetingCancelled,
  );
  expect(() => requireToCome({ state: 'invited', startsAt, cancelledAt: null }, startsAt)).toThrow(MeetingBegun);
  expect(() => requireToCome({ state: 'held', startsAt, cancelledAt: null }, new Date(0))).toThrow(MeetingBegun);
});

test('a meeting may be held with or without an invitation, but not as a draft', () => {
  expect(held('scheduled')).toBe('held');
  expect(held('invited')).toBe('held');
  expect(() => held('draft')).toThrow(MeetingNotPublished);
});

test('saying twice that a meeting was held changes nothing', () => {
  expect(held('held')).toBe('held');
  expect(held('closed')).toBe('closed');
});

test('only what was held is closed, and once', () => {
  expect(closed('held')).toBe('closed');
  expect(() => closed('invited')).toThrow(MeetingNotHeld);
  expect(() => closed('closed')).toThrow(MeetingNotHeld);
});

test('a closed meeting stays as it is', () => {
  expect(() => requireOpen('held')).not.toThrow();
  expect(() => requireOpen('closed')).toThrow(MeetingClosed);
  expect(() => requireUnderWay('closed')).toThrow(MeetingClosed);
});

test('attendance waits for publication, removal does not', () => {
  expect(() => requireUnderWay('draft')).toThrow(MeetingNotPublished);
  expect(() => requireDraft('draft')).not.toThrow();
  expect(() => requireDraft('scheduled')).toThrow(MeetingNoDraft);
});
