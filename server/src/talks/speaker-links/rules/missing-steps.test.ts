import { expect, test } from '@jest/globals';
import { missingSteps } from './missing-steps.js';

const nothing = {
  answer: 'open',
  biography: null,
  summary: null,
  recordingConsent: null,
  photoConsent: null,
  need: 'missing',
} as const;

test('at first everything but the rights of slides is to come', () => {
  expect(missingSteps(nothing)).toEqual(['answer', 'profile', 'slides', 'summary', 'consents']);
});

test('slides without rights ask for the rights, and a no to pictures is an answer', () => {
  const given = { ...nothing, answer: 'confirmed', recordingConsent: false, photoConsent: false } as const;
  expect(missingSteps({ ...given, biography: 'Ingenieurin', need: 'awaiting_release' })).toEqual(['rights', 'summary']);
  expect(missingSteps({ ...given, biography: 'Ingenieurin', summary: 'Zwei Sätze.', need: 'waived' })).toEqual([]);
});

test('who declined is asked for nothing', () => {
  expect(missingSteps({ ...nothing, answer: 'declined' })).toEqual([]);
});
