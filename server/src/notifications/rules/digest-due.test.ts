import { describe, expect, it } from '@jest/globals';
import { dueDigest } from './digest-due.js';

const monday7 = { digestWeekday: 1, digestHour: 7 };
const sunday2 = { digestWeekday: 7, digestHour: 2 };
const at = (instant: string) => new Date(instant);

describe('the weekly digest', () => {
  it('is due at its hour in Berlin, in winter and in summer', () => {
    expect(dueDigest(monday7, at('2026-11-23T05:59:00Z'))).toBeUndefined();
    expect(dueDigest(monday7, at('2026-11-23T06:00:00Z'))).toEqual({
      at: at('2026-11-23T06:00:00Z'),
      week: '2026-W48',
    });
    expect(dueDigest(monday7, at('2026-07-06T04:59:00Z'))).toBeUndefined();
    expect(dueDigest(monday7, at('2026-07-06T05:00:00Z'))?.week).toBe('2026-W28');
  });

  it('is caught up within twelve hours, not later', () => {
    expect(dueDigest(monday7, at('2026-11-23T18:00:00Z'))?.week).toBe('2026-W48');
    expect(dueDigest(monday7, at('2026-11-23T18:01:00Z'))).toBeUndefined();
  });

  it('is caught up over midnight', () => {
    const late = { digestWeekday: 1, digestHour: 23 };
    expect(dueDigest(late, at('2026-11-24T05:00:00Z'))?.at).toEqual(at('2026-11-23T22:00:00Z'));
  });

  it('comes an hour later where spring skips the hour', () => {
    expect(dueDigest(sunday2, at('2026-03-29T00:59:00Z'))).toBeUndefined();
    expect(dueDigest(sunday2, at('2026-03-29T01:00:00Z'))?.at).toEqual(at('2026-03-29T01:00:00Z'));
  });

  it('is one and the same through both of the hours that autumn repeats', () => {
    const first = dueDigest(sunday2, at('2026-10-25T00:00:00Z'));
    const second = dueDigest(sunday2, at('2026-10-25T01:30:00Z'));
    expect(first).toEqual({ at: at('2026-10-25T00:00:00Z'), week: '2026-W43' });
    expect(second).toEqual(first);
    expect(dueDigest(sunday2, at('2026-10-24T23:59:00Z'))).toBeUndefined();
  });

  it('has one week also where years meet, and where the day was changed', () => {
    expect(dueDigest({ digestWeekday: 5, digestHour: 7 }, at('2027-01-01T08:00:00Z'))?.week).toBe('2026-W53');
    const monday = dueDigest(monday7, at('2026-11-23T08:00:00Z'));
    const tuesday = dueDigest({ digestWeekday: 2, digestHour: 7 }, at('2026-11-24T08:00:00Z'));
    expect(tuesday?.week).toBe(monday?.week);
  });
});
