import { expect, test } from '@jest/globals';
import { CONSENT_WORDING, consentAfter, holds } from './consents.js';

const [first, later, last] = ['2027-03-01', '2027-03-02', '2027-03-03'].map((day) => new Date(day));
const now = { first: first ?? new Date(0), later: later ?? new Date(0), last: last ?? new Date(0) };

test('a no is kept as a no', () => {
  const no = consentAfter(undefined, false, now.first);
  expect(no).toEqual({ isGiven: false, wording: CONSENT_WORDING, givenAt: now.first, withdrawnAt: null });
  expect(holds(no)).toBe(false);
});

test('what is taken back stays with both days; the same answer changes nothing; a new yes begins anew', () => {
  const given = { ...consentAfter(undefined, true, now.first), wording: 'foto-2025-01' };
  expect(consentAfter(given, true, now.later)).toBe(given);
  const withdrawn = consentAfter(given, false, now.later);
  expect(withdrawn).toEqual({ ...given, withdrawnAt: now.later });
  expect(holds(withdrawn)).toBe(false);
  expect(consentAfter(withdrawn, false, now.last)).toBe(withdrawn);
  expect(consentAfter(withdrawn, true, now.last)).toMatchObject({ wording: CONSENT_WORDING, givenAt: now.last });
});
