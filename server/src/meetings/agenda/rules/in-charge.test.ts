import { expect, test } from '@jest/globals';
import { Invalid } from '../../../platform/errors/domain-error.js';
import { oneInCharge, requireOfGroup } from './in-charge.js';

test('either a member is in charge or somebody by name', () => {
  expect(oneInCharge({ memberId: 'clara' })).toEqual({ memberId: 'clara', personInCharge: null });
  expect(oneInCharge({ personInCharge: 'Karl Muster' })).toEqual({ memberId: null, personInCharge: 'Karl Muster' });
  expect(oneInCharge({ memberId: null })).toEqual({ memberId: null });
  expect(oneInCharge({})).toEqual({});
});

test('a member in charge is one of the group', () => {
  expect(() => requireOfGroup('clara', ['clara', 'emil'])).not.toThrow();
  expect(() => requireOfGroup('karl', ['clara'])).toThrow(Invalid);
});
