import { expect, test } from '@jest/globals';
import {
  MeetingAlreadyPublished,
  MeetingClosed,
  MeetingNoDraft,
  MeetingNotHeld,
  MeetingNotPublished,
} from '../meetings.errors.js';
import { closed, held, published, requireDraft, requireOpen, requireUnderWay } from './meeting-state.js';

test('a draft is published once', () => {
  expect(published('draft')).toBe('scheduled');
  expect(() => published('scheduled')).toThrow(MeetingAlreadyPublished);
  expect(() => published('closed')).toThrow(MeetingAlreadyPublished);
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
