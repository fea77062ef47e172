import { expect, test } from '@jest/globals';
import { addressGroup } from './client-address.js';

test('an IPv4 address counts as itself, also when mapped into IPv6', () => {
  expect(addressGroup('192.0.2.7')).toBe('192.0.2.7');
  expect(addressGroup('::ffff:192.0.2.7')).toBe('192.0.2.7');
});

test('IPv6 addresses of one /64 network count as one', () => {
  expect(addressGroup('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(addressGroup('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
  expect(addressGroup('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(addressGroup('::1')).toBe('0:0:0:0::/64');
});

test('no address is one group, too', () => {
  expect(addressGroup(undefined)).toBe('unknown');
});
