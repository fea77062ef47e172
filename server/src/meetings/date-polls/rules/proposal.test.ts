import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, propose } from './proposal.js';

const now = new Date('2027-01-04T09:00:00Z');
const option = (id: string, yes: number, ifNeedBe: number, no: number, missing: string[] = []): Candidate => ({
  id,
  startsAt: new Date(Date.UTC(2027, 1, id.charCodeAt(0) - 96)),
  yes,
  ifNeedBe,
  no,
  missing,
});
const proposal = (...options: Candidate[]) => propose(options, now);

test('most municipalities, whether gladly or if need be', () => {
  expect(proposal(option('a', 8, 0, 4), option('b', 5, 4, 3))).toEqual({ optionId: 'b', reason: 'most', tiedWith: [] });
});

test('of equals the one with fewer "if need be", then the earlier', () => {
  const tie = proposal(option('a', 6, 3, 3), option('b', 8, 1, 3));
  expect(tie).toEqual({ optionId: 'b', reason: 'fewer_if_need_be', tiedWith: ['a'] });
  const equal = proposal(option('c', 8, 1, 3), option('b', 8, 1, 3), option('a', 7, 2, 3));
  expect(equal).toEqual({ optionId: 'b', reason: 'earlier', tiedWith: ['c'] });
});

test('not without those who are required', () => {
  const best = option('a', 11, 0, 1, ['Freudenberg']);
  expect(proposal(best, option('b', 2, 1, 8))).toEqual({ optionId: 'b', reason: 'most', tiedWith: [] });
  expect(proposal(best, option('b', 2, 1, 8, ['Dr. Ute Beispiel'])).reason).toBe('required_cannot');
  expect(proposal(best, option('b', 0, 0, 8)).reason).toBe('required_cannot');
});

test('nobody has answered, nobody can, everything is over', () => {
  const nothing = { optionId: null, tiedWith: [] };
  expect(proposal(option('a', 0, 0, 0), option('b', 0, 0, 0))).toEqual({ ...nothing, reason: 'no_answers' });
  expect(proposal(option('a', 0, 0, 3), option('b', 0, 0, 1))).toEqual({ ...nothing, reason: 'nobody' });
  expect(propose([option('a', 9, 0, 0)], new Date('2027-06-01T00:00:00Z'))).toEqual({ ...nothing, reason: 'over' });
});

const candidates = fc
  .array(
    fc.record({
      day: fc.integer({ min: -5, max: 60 }),
      yes: fc.nat(12),
      ifNeedBe: fc.nat(12),
      no: fc.nat(12),
      isMissed: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((options) =>
    options.map(({ day, isMissed, ...counts }, index) => ({
      ...counts,
      id: String(index),
      startsAt: new Date(now.getTime() + day * 86_400_000 + index),
      missing: isMissed ? ['Netphen'] : [],
    })),
  );
const able = ({ yes, ifNeedBe }: Candidate) => yes + ifNeedBe;

test('what is proposed is possible, and nothing possible is better', () => {
  fc.assert(
    fc.property(candidates, (options) => {
      const { optionId, reason, tiedWith } = propose(options, now);
      const possible = options.filter(({ startsAt, missing }) => startsAt > now && missing.length === 0);
      const best = possible.find(({ id }) => id === optionId);
      if (!best) return optionId === null && tiedWith.length === 0 && possible.every((other) => able(other) === 0);
      for (const other of possible) {
        expect(able(other)).toBeLessThanOrEqual(able(best));
        if (able(other) === able(best)) expect(other.yes).toBeLessThanOrEqual(best.yes);
        if (able(other) === able(best) && other.yes === best.yes && other !== best) {
          expect(best.startsAt.getTime()).toBeLessThan(other.startsAt.getTime());
          expect(reason).toBe('earlier');
        }
      }
      expect(tiedWith.every((id) => possible.some((other) => other.id === id && able(other) === able(best)))).toBe(
        true,
      );
      return able(best) > 0;
    }),
  );
});

test('the order of the options decides nothing', () => {
  fc.assert(
    fc.property(candidates, (options) => {
      const one = propose(options, now);
      const other = propose([...options].reverse(), now);
      return one.optionId === other.optionId && one.reason === other.reason;
    }),
  );
});
