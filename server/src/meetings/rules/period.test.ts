import { expect, test } from '@jest/globals';
import { Invalid } from '../../platform/errors/domain-error.js';
import { movedPeriod, period } from './period.js';

const at = (time: string) => new Date(`2027-02-25T${time}:00Z`);

test('a meeting ends after it began', () => {
  expect(period(at('08:30'), at('11:30'))).toEqual({ startsAt: at('08:30'), endsAt: at('11:30') });
  expect(() => period(at('08:30'), at('08:30'))).toThrow(Invalid);
  expect(() => period(at('08:30'), at('08:29'))).toThrow(Invalid);
});

test('the mistake is reported at the end, in words', () => {
  try {
    period(at('08:30'), at('08:00'));
  } catch (error) {
    expect(error).toMatchObject({
      errors: [{ pointer: '#/endsAt', detail: 'Das Ende muss nach dem Beginn liegen.' }],
    });
  }
  expect.assertions(1);
});

test('a meeting lasts a day at most', () => {
  expect(() => period(at('08:30'), new Date('2027-02-26T08:31:00Z'))).toThrow(Invalid);
});

test('moving the begin alone moves the end with it', () => {
  const old = { startsAt: at('08:30'), endsAt: at('11:30') };
  expect(movedPeriod(old, { startsAt: at('09:00') })).toEqual({ startsAt: at('09:00'), endsAt: at('12:00') });
  expect(movedPeriod(old, { endsAt: at('12:30') })).toEqual({ startsAt: at('08:30'), endsAt: at('12:30') });
  expect(movedPeriod(old, {})).toEqual(old);
});
