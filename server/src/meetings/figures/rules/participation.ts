import { type Representation, representation } from '../../attendance/rules/representation.js';
import type { StateOf } from './tally.js';

/** A seat in the group, with its days (YYYY-MM-DD, both inclusive). */
export type Seat = {
  memberId: string;
  municipalityId: string;
  role: string;
  startsOn: string;
  endsOn: string | null;
};

type Expected = { memberId: string; isDeputy: boolean };
/** Who was expected of each municipality; the same list for every day on which the same seats hold. */
export type Expectation = ReadonlyMap<string, readonly Expected[]>;

export type Participation = { municipalityId: string; state: Representation };

/** Tells who is expected on a day, and works each list out once: seats change rarely. Guests are not expected. */
export function expectations(seats: readonly Seat[]): (day: string) => Expectation {
  const asked = seats.filter(({ role }) => role !== 'guest');
  const turns = [
    ...new Set(asked.flatMap(({ startsOn, endsOn }) => [startsOn, ...(endsOn === null ? [] : [endsOn])])),
  ].sort();
  const known = new Map<string, Expectation>();
  return (day) => {
    // Between two days on which something changes everybody stays; the days themselves stand alone.
    const before = turns.filter((turn) => turn < day).length;
    const key = turns.includes(day) ? day : `after ${before}`;
    const found = known.get(key) ?? expectedOn(asked, day);
    known.set(key, found);
    return found;
  };
}

function expectedOn(seats: readonly Seat[], day: string): Expectation {
  const holding = seats.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day));
  const people = Map.groupBy(holding, ({ memberId }) => memberId);
  const rows = [...people].flatMap(([memberId, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            memberId,
            municipalityId: first.municipalityId,
            isDeputy: [first, ...others].every(({ role }) => role === 'deputy'),
          },
        ],
  );
  return Map.groupBy(rows, ({ municipalityId }) => municipalityId);
}

/** How every municipality with a seat took part: the rule of the attendance page. */
export function participationOf(expected: Expectation, stateOf: StateOf): Participation[] {
  return [...expected].map(([municipalityId, people]) => ({
    municipalityId,
    state: representation(people.map(({ memberId, isDeputy }) => ({ state: stateOf(memberId), isDeputy }))),
  }));
}

export type Sum = Record<Representation, number> & {
  /** Meetings at which the municipality had a seat. */
  meetings: number;
};

const NONE: Sum = { meetings: 0, present: 0, represented: 0, excused: 0, absent: 0, open: 0 };

/** Of each municipality over many meetings. */
export function sumsOf(all: ReadonlyArray<readonly Participation[]>): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { municipalityId, state } of all.flat()) {
    const sum = sums.get(municipalityId) ?? { ...NONE };
    sum.meetings += 1;
    sum[state] += 1;
    sums.set(municipalityId, sum);
  }
  return sums;
}

export const total = (sums: readonly Sum[]): Sum =>
  sums.reduce(
    (all, one) => ({
      meetings: all.meetings + one.meetings,
      present: all.present + one.present,
      represented: all.represented + one.represented,
      excused: all.excused + one.excused,
      absent: all.absent + one.absent,
      open: all.open + one.open,
    }),
    NONE,
  );

/** Share of the meetings at which somebody came, of those where it was noted; null: of none. */
export function attendanceRate({ present, represented, meetings, open }: Sum): number | null {
  const noted = meetings - open;
  return noted === 0 ? null : (present + represented) / noted;
}
