export type AttendanceState = 'present' | 'excused' | 'absent' | 'represented';
export type Representation = AttendanceState | 'open';

type Recorded = { state: AttendanceState | null; isDeputy: boolean };

/** How a municipality took part, from what is known of its people: one who came is enough. */
export function representation(people: readonly Recorded[]): Representation {
  const has = (state: AttendanceState) => people.some((person) => person.state === state);
  if (people.some((person) => person.state === 'present' && !person.isDeputy)) return 'present';
  if (has('present') || has('represented')) return 'represented';
  // Deputies stay at home unless they are asked: only the members' rows decide whether somebody is missing.
  const expected = people.some((person) => !person.isDeputy) ? people.filter((person) => !person.isDeputy) : people;
  if (expected.some((person) => person.state === null)) return 'open';
  return expected.some((person) => person.state === 'excused') ? 'excused' : 'absent';
}
