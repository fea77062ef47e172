import { expect, test } from '@jest/globals';
import { ChangeRequestDecided } from '../change-requests.errors.js';
import { decide, saysTheSame } from './deciding.js';

test('a wish is decided once', () => {
  const now = new Date('2026-12-01T08:00:00Z');
  expect(decide({ state: 'open' }, 'accepted', now)).toEqual({ state: 'accepted', decidedAt: now });
  for (const state of ['accepted', 'declined', 'withdrawn'] as const) {
    expect(() => decide({ state }, 'declined', now)).toThrow(ChangeRequestDecided);
  }
});

test('line ends and blanks make no difference, words do', () => {
  expect(saysTheSame('Sechzig\r\nEuro ', 'Sechzig\nEuro')).toBe(true);
  expect(saysTheSame('u\u0308ber', '\u00fcber')).toBe(true);
  expect(saysTheSame('60 Euro', '70 Euro')).toBe(false);
});
