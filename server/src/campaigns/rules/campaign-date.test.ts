import { expect, test } from '@jest/globals';
import { Invalid } from '../../platform/errors/domain-error.js';
import { movedFrom, requireCampaignDate } from './campaign-date.js';

const on = (day: string) => ({ startsAt: new Date(`${day}T19:30:00Z`), endsAt: new Date(`${day}T20:30:00Z`) });
const unknown = { startsAt: null, endsAt: null };

test('a date has a beginning and a later end, or is not known', () => {
  expect(() => requireCampaignDate(on('2027-03-27'))).not.toThrow();
  expect(() => requireCampaignDate(unknown)).not.toThrow();
  const { startsAt, endsAt } = on('2027-03-27');
  for (const wrong of [
    { startsAt, endsAt: null },
    { startsAt: null, endsAt },
    { startsAt: endsAt, endsAt: startsAt },
    { startsAt, endsAt: startsAt },
    { startsAt, endsAt: new Date('2029-01-01T00:00:00Z') },
  ]) {
    expect(() => requireCampaignDate(wrong)).toThrow(Invalid);
  }
});

test('moved is what was known before; the first date moves nothing', () => {
  expect(movedFrom(on('2027-03-27'), on('2027-03-20'))).toBe('Samstag, 27. März 2027, 20:30–21:30 Uhr');
  expect(movedFrom(on('2027-03-27'), unknown)).toBe('Samstag, 27. März 2027, 20:30–21:30 Uhr');
  expect(movedFrom(unknown, on('2027-03-27'))).toBeNull();
  expect(movedFrom(on('2027-03-27'), on('2027-03-27'))).toBeNull();
});
