import { expect, test } from '@jest/globals';
import { newLifetime, prolonged } from './session-lifetime.js';

const at = (hours: number) => new Date(Date.UTC(2026, 10, 22) + hours * 3_600_000);

test('a session lasts eight idle hours and seven days at most', () => {
  expect(newLifetime(at(0))).toEqual({ expiresAt: at(8), endsAt: at(168) });
});

test('nothing is written while more than half of the idle time is left', () => {
  expect(prolonged({ expiresAt: at(8), endsAt: at(168) }, at(3.9))).toBeUndefined();
});

test('in the second half the idle end moves', () => {
  expect(prolonged({ expiresAt: at(8), endsAt: at(168) }, at(5))).toEqual(at(13));
});

test('the idle end never passes the absolute one', () => {
  expect(prolonged({ expiresAt: at(165), endsAt: at(168) }, at(164))).toEqual(at(168));
  expect(prolonged({ expiresAt: at(168), endsAt: at(168) }, at(167))).toBeUndefined();
});
