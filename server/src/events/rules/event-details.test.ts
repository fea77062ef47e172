import { expect, test } from '@jest/globals';
import { Invalid } from '../../platform/errors/domain-error.js';
import { freeSlug } from '../../platform/validation/slug.js';
import { timesFrom } from './event-copy.js';
import { missingFor, requireSound } from './event-details.js';
import { isMoved, sequenceAfter } from './event-move.js';
import { eventSlug } from './event-slug.js';

const event = {
  visibility: 'public' as const,
  startsAt: new Date('2027-04-22T11:00:00Z'),
  endsAt: new Date('2027-04-22T15:00:00Z'),
  ...{ registrationMode: 'public' as const, registrationUrl: null, registrationOpensAt: null },
  ...{ registrationClosesAt: null, seatRule: 'first_come' as const, secondSeatsFrom: null, capacity: 25 },
  programme: [],
};
function faultsOf(given: object): string[] {
  try {
    requireSound({ ...event, ...given });
    return [];
  } catch (error) {
    return error instanceof Invalid ? error.errors.map(({ pointer }) => pointer) : ['?'];
  }
}
const at = (time: string) => new Date(`2027-04-${time}:00Z`);

test('what does not fit is named where it stands', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ endsAt: at('22T11:00') })).toEqual(['#/endsAt']);
  expect(faultsOf({ endsAt: new Date('2027-06-22T11:00:00Z') })).toEqual(['#/endsAt']);
  expect(faultsOf({ visibility: 'members' })).toEqual(['#/registrationMode']);
  expect(faultsOf({ registrationMode: 'external' })).toEqual(['#/registrationUrl']);
  expect(faultsOf({ registrationClosesAt: at('22T16:00') })).toEqual(['#/registrationClosesAt']);
  expect(faultsOf({ registrationOpensAt: at('20T08:00'), registrationClosesAt: at('19T08:00') })).toEqual([
    '#/registrationOpensAt',
  ]);
  const seats = { seatRule: 'municipality_first', capacity: null, secondSeatsFrom: at('22T15:00') };
  expect(faultsOf(seats)).toEqual(['#/capacity', '#/secondSeatsFrom']);
  const programme = [
    { startsAt: at('22T11:00'), endsAt: at('22T12:00') },
    { startsAt: at('22T15:00'), endsAt: null },
    { startsAt: at('22T14:00'), endsAt: at('22T16:00') },
  ];
  expect(faultsOf({ programme })).toEqual(['#/programme/1/startsAt', '#/programme/2/endsAt']);
});

test('the public needs more than members do', () => {
  const bare = { summary: '', locationName: null, onlineUrl: null, contactOffice: '' };
  expect(missingFor({ ...bare, visibility: 'public' })).toEqual(['place', 'summary', 'contact']);
  expect(missingFor({ ...bare, visibility: 'members', onlineUrl: 'https://raum.example' })).toEqual([]);
});

test('calendars learn of time and place, once something is published', () => {
  const nowhere = { locationName: null, locationAddress: null, meetingPoint: null, onlineUrl: null };
  const before = { ...nowhere, startsAt: event.startsAt, endsAt: event.endsAt };
  const published = { ...before, publishedAt: event.startsAt, calendarSequence: 2 };
  const moved = { ...before, meetingPoint: 'Vor dem Rathaus' };
  expect([isMoved(before, { ...before }), isMoved(before, moved)]).toEqual([false, true]);
  expect([sequenceAfter(published, before), sequenceAfter(published, moved)]).toEqual([2, 3]);
  expect(sequenceAfter({ ...published, publishedAt: null }, moved)).toBe(2);
});

test('a copy keeps the time of the clock on the wall over the end of summer time', () => {
  const times = { ...event, programme: [{ startsAt: at('22T12:30'), endsAt: null, title: 'Rundgang', note: '' }] };
  const copy = timesFrom(times, new Date('2027-11-18T12:00:00Z'));
  expect(copy.endsAt.toISOString()).toBe('2027-11-18T16:00:00.000Z');
  expect(copy.programme[0]?.startsAt.toISOString()).toBe('2027-11-18T13:30:00.000Z');
});

test('an address can be read, whatever the title, and is given once', () => {
  const slug = eventSlug('Exkursion: Nahwärme im Dorf!', event.startsAt);
  expect(slug).toBe('exkursion-nahwaerme-im-dorf-2027-04-22');
  expect(eventSlug('🌍🌍', event.startsAt)).toBe('termin-2027-04-22');
  expect(freeSlug(slug, new Set([slug, `${slug}-2`]))).toBe(`${slug}-3`);
});
