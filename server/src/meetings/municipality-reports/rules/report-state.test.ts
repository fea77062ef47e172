import { expect, test } from '@jest/globals';
import { MeetingCancelled, MeetingClosed, MeetingNotPublished } from '../../meetings.errors.js';
import { MunicipalityReportEmpty, MunicipalityReportTold } from '../municipality-reports.errors.js';
import { isWritable, requireNotTold, requireWords, requireWritable, stateOf } from './report-state.js';
import { reportText } from './report-text.js';

const nothing = { news: null, ongoing: null, question: null, tip: null };
const on = { cancelledAt: null };

test('missing, begun, handed in', () => {
  expect([null, { submittedAt: null }, { submittedAt: new Date(0) }].map(stateOf)).toEqual([
    'missing',
    'draft',
    'submitted',
  ]);
});

test('it is written from the publication of the meeting to the approval of its minutes', () => {
  expect(isWritable({ state: 'held', ...on })).toBe(true);
  for (const state of ['polling', 'draft', 'closed'] as const) expect(isWritable({ state, ...on })).toBe(false);
  expect(isWritable({ state: 'invited', cancelledAt: new Date(0) })).toBe(false);
  expect(() => requireWritable({ state: 'scheduled', ...on })).not.toThrow();
  expect(() => requireWritable({ state: 'held', ...on })).not.toThrow();
  expect(() => requireWritable({ state: 'polling', ...on })).toThrow(MeetingNotPublished);
  expect(() => requireWritable({ state: 'closed', ...on })).toThrow(MeetingClosed);
  expect(() => requireWritable({ state: 'invited', cancelledAt: new Date(0) })).toThrow(MeetingCancelled);
});

test('one sentence is enough, none is not', () => {
  expect(() => requireWords({ ...nothing, tip: 'Vorlage im Portal' })).not.toThrow();
  expect(() => requireWords(nothing)).toThrow(MunicipalityReportEmpty);
});

test('what the group has heard is not taken back', () => {
  expect(() => requireNotTold({ state: 'invited', ...on })).not.toThrow();
  expect(() => requireNotTold({ state: 'held', ...on })).toThrow(MunicipalityReportTold);
});

test('the text for the minutes says facts first and names question and tip', () => {
  expect(reportText({ ...nothing, news: 'PV läuft.', question: 'Wer hat Erfahrung?', tip: 'Früh fragen.' })).toBe(
    'PV läuft.\nFrage an die Runde: Wer hat Erfahrung?\nTipp: Früh fragen.',
  );
});
