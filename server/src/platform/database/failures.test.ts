import { expect, test } from '@jest/globals';
import { isDatabaseUnavailable, violatedConstraint } from './failures.js';

test.each([
  { code: 'P1001' },
  { code: 'ECONNREFUSED' },
  { code: '57P01' },
  { code: '57014' },
  { message: 'Query read timeout' },
  { message: 'timeout exceeded when trying to connect' },
  { code: 'P2010', meta: { driverAdapterError: { cause: { code: '08006' } } } },
  { code: 'P2039', meta: { driverAdapterError: { cause: { code: '57P01' } } } },
  { cause: { code: 'ECONNRESET' } },
])('%j means the database is out of reach', (error) => expect(isDatabaseUnavailable(error)).toBe(true));

test.each([
  { code: 'P2002' },
  { code: 'P2039', meta: { driverAdapterError: { cause: { code: '23514' } } } },
  { code: '23505' },
  { code: '42601' },
  new Error('x'),
  null,
  'x',
])('%j does not', (error) => expect(isDatabaseUnavailable(error)).toBe(false));

test('the violated constraint is found wherever the driver puts it', () => {
  const nested = {
    code: 'P2002',
    meta: { driverAdapterError: { cause: { originalMessage: 'duplicate key … "member_email_unique"' } } },
  };
  expect(violatedConstraint(nested)).toBe('member_email_unique');
  expect(violatedConstraint({ code: 'P2025' })).toBeUndefined();
});
