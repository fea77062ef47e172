import { expect, test } from '@jest/globals';
import { isShownOn, obstacleOn, type Showable, wasShownOn } from './showing.js';

const TODAY = '2026-11-22';
const picture = (given: Partial<Showable> = {}): Showable => ({
  channels: ['website'],
  personsShown: 'none',
  isOverviewReviewed: false,
  withdrawnAt: null,
  validUntil: null,
  file: 'ready',
  consents: [],
  ...given,
});
const consent = (personName: string, channel: 'website' | 'press', withdrawnAt: Date | null = null) => ({
  ...{ personName, channel, withdrawnAt },
});

test('what nobody released is not shown', () => {
  expect(isShownOn(picture(), 'website', TODAY)).toBe(true);
  expect(isShownOn(picture(), 'press', TODAY)).toBe(false);
  expect(isShownOn(picture({ channels: [] }), 'website', TODAY)).toBe(false);
});

test('the last day counts', () => {
  expect(isShownOn(picture({ validUntil: TODAY }), 'website', TODAY)).toBe(true);
  expect(obstacleOn(picture({ validUntil: '2026-11-21' }), 'website', TODAY)).toBe('expired');
});

test('bytes have to be there and seen through', () => {
  expect(obstacleOn(picture({ file: 'none' }), 'website', TODAY)).toBe('no_file');
  expect(obstacleOn(picture({ file: 'in_work' }), 'website', TODAY)).toBe('file_in_work');
});

test('an overview with people has been looked at by somebody', () => {
  expect(obstacleOn(picture({ personsShown: 'overview' }), 'website', TODAY)).toBe('not_reviewed');
  expect(isShownOn(picture({ personsShown: 'overview', isOverviewReviewed: true }), 'website', TODAY)).toBe(true);
});

test('everybody who is recognised agrees, each channel by itself', () => {
  const people = (...consents: Showable['consents']) =>
    obstacleOn(picture({ personsShown: 'identifiable', consents }), 'website', TODAY);
  expect(people()).toBe('consent_missing');
  expect(people(consent('A', 'press'))).toBe('consent_missing');
  expect(people(consent('A', 'website'), consent('B', 'press'))).toBe('consent_missing');
  expect(people(consent('A', 'website'), consent('B', 'website'))).toBeUndefined();
  expect(people(consent('A', 'website'), consent('B', 'website', new Date()))).toBe('consent_withdrawn');
});

test('withdrawn is gone; what was never released never was', () => {
  const withdrawn = picture({ withdrawnAt: new Date() });
  expect(obstacleOn(withdrawn, 'website', TODAY)).toBe('withdrawn');
  expect(wasShownOn(withdrawn, 'website')).toBe(true);
  expect(wasShownOn(picture({ channels: [] }), 'website')).toBe(false);
});
