import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasSecondSeats, maySit, nextInLine, offerEnd, type SeatTerms } from './seats.js';

const now = new Date('2027-03-01T12:00:00Z');
const moment = { now, municipalityIds: ['burbach', 'netphen', 'siegen'] };
const of = (municipalityId: string | null) => ({ municipalityId });
const firstCome: SeatTerms = { capacity: 3, seatRule: 'first_come', secondSeatsFrom: null };
const fairly: SeatTerms = { capacity: 4, seatRule: 'municipality_first', secondSeatsFrom: null };
const waiting = (id: string, municipalityId: string | null, minute: number) => ({
  id,
  municipalityId,
  waitingSince: new Date(Date.UTC(2027, 1, 1, 12, minute)),
});

describe('who comes first', () => {
  it('sits until all is full', () => {
    expect(maySit(firstCome, [of(null), of('burbach')], of('burbach'), moment)).toBe(true);
    expect(maySit(firstCome, [of(null), of(null), of(null)], of('burbach'), moment)).toBe(false);
    expect(maySit({ ...firstCome, capacity: null }, Array(500).fill(of(null)), of(null), moment)).toBe(true);
  });

  it('is the first in the line; of the same moment the older entry', () => {
    const line = [waiting('c', null, 2), waiting('b', null, 1), waiting('a', null, 1)];
    expect(nextInLine(firstCome, [of(null)], line, moment).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(nextInLine(firstCome, [of(null), of(null), of(null), of(null)], line, moment)).toEqual([]);
  });
});

describe('one seat for each municipality first', () => {
  it('lets second ones and people from elsewhere wait, though seats are free', () => {
    expect(maySit(fairly, [of('burbach')], of('netphen'), moment)).toBe(true);
    expect(maySit(fairly, [of('burbach')], of('burbach'), moment)).toBe(false);
    expect(maySit(fairly, [of('burbach')], of(null), moment)).toBe(false);
  });

  it('gives second seats from the given moment on, or when every municipality has its first', () => {
    const taken = [of('burbach')];
    expect(hasSecondSeats({ ...fairly, secondSeatsFrom: new Date(now.getTime() + 1) }, taken, moment)).toBe(false);
    expect(hasSecondSeats({ ...fairly, secondSeatsFrom: now }, taken, moment)).toBe(true);
    expect(hasSecondSeats(fairly, [of('burbach'), of('netphen'), of('siegen')], moment)).toBe(true);
    expect(maySit({ ...fairly, secondSeatsFrom: now }, taken, of('burbach'), moment)).toBe(true);
  });

  it('offers first seats before second ones, then goes by the line', () => {
    const line = [
      waiting('a', 'burbach', 1),
      waiting('b', null, 2),
      waiting('c', 'netphen', 3),
      waiting('d', 'siegen', 4),
    ];
    const ids = (terms: SeatTerms) => nextInLine(terms, [of('burbach')], line, moment).map(({ id }) => id);
    expect(ids(fairly)).toEqual(['c', 'd', 'a']);
    expect(ids({ ...fairly, secondSeatsFrom: now, capacity: 3 })).toEqual(['c', 'd']);
    expect(ids({ ...fairly, capacity: 2 })).toEqual(['c']);
  });
});

it('never offers more seats than are free, and none to anybody twice', () => {
  const municipality = fc.constantFrom('burbach', 'netphen', 'siegen', null);
  fc.assert(
    fc.property(
      fc.option(fc.nat(12)),
      fc.array(municipality, { maxLength: 15 }),
      fc.array(municipality, { maxLength: 15 }),
      fc.boolean(),
      (capacity, seated, line, isFair) => {
        const terms: SeatTerms = { ...fairly, capacity, seatRule: isFair ? 'municipality_first' : 'first_come' };
        const people = line.map((one, index) => waiting(`${index}`, one, index));
        const next = nextInLine(terms, seated.map(of), people, moment);
        expect(new Set(next).size).toBe(next.length);
        if (capacity !== null) expect(next.length).toBeLessThanOrEqual(Math.max(0, capacity - seated.length));
      },
    ),
  );
});

it('holds an offer for its hours, but not longer than until the event begins', () => {
  const startsAt = new Date('2027-03-02T12:00:00Z');
  expect(offerEnd(now, { offerHours: 6, startsAt })).toEqual(new Date('2027-03-01T18:00:00Z'));
  expect(offerEnd(now, { offerHours: 48, startsAt })).toEqual(startsAt);
});
