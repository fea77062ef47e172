type State = 'present' | 'excused' | 'absent' | 'represented';

/** In which capacity somebody comes: expected, instead of somebody, or as a guest. */
export type Standing = 'member' | 'deputy' | 'guest';

type Row<Body> = {
  state: State;
  standing: Standing;
  name: string;
  municipality: Body | null;
  representative: string | null;
};

export type AttendanceSummary<Body> = {
  present: Array<{ municipality: Body; people: number }>;
  represented: Array<{ municipality: Body; by: string[] }>;
  excused: Body[];
  absent: Body[];
  guests: number;
};

type Membership = { workingGroupId: string; role: string; startsOn: string; endsOn: string | null };

/** What somebody was in a group on a day (YYYY-MM-DD); whoever did not belong to it came as a guest. */
export function standingOn(memberships: readonly Membership[], workingGroupId: string, day: string): Standing {
  const roles = memberships
    .filter((held) => held.workingGroupId === workingGroupId)
    .filter((held) => held.startsOn <= day && (held.endsOn === null || held.endsOn >= day))
    .map((held) => held.role);
  if (roles.every((role) => role === 'guest')) return 'guest';
  return roles.every((role) => role === 'deputy' || role === 'guest') ? 'deputy' : 'member';
}

/**
 * Who took part, by body, as the head of the minutes names it. One expected person who came makes a body present; where
 * only a deputy came it was represented. Guests come for themselves.
 */
export function summarizeAttendance<Body extends { id: string }>(rows: readonly Row<Body>[]): AttendanceSummary<Body> {
  const summary: AttendanceSummary<Body> = { present: [], represented: [], excused: [], absent: [], guests: 0 };
  const isGuest = ({ standing, municipality }: Row<Body>) => standing === 'guest' || municipality === null;
  summary.guests = rows.filter((row) => isGuest(row) && row.state === 'present').length;
  for (const [municipality, people] of bodies(rows.filter((row) => !isGuest(row)))) {
    const came = people.filter(({ state }) => state === 'present');
    if (came.some(({ standing }) => standing === 'member')) {
      summary.present.push({ municipality, people: came.length });
    } else if (came.length > 0 || people.some(({ state }) => state === 'represented')) {
      summary.represented.push({ municipality, by: substitutes(people) });
    } else if (people.some(({ state }) => state === 'excused')) summary.excused.push(municipality);
    else summary.absent.push(municipality);
  }
  return summary;
}

/** Those named as representatives, and deputies who came without being named; everybody once. */
function substitutes<Body>(people: readonly Row<Body>[]): string[] {
  const named = people.flatMap(({ state, representative }) =>
    state === 'represented' && representative ? representative : [],
  );
  const came = people.filter(({ state }) => state === 'present').map(({ name }) => name);
  return [...new Set([...named, ...came])];
}

function bodies<Body extends { id: string }>(rows: readonly Row<Body>[]): Array<[Body, Row<Body>[]]> {
  const found = new Map<string, [Body, Row<Body>[]]>();
  for (const row of rows) {
    if (row.municipality === null) continue;
    const known = found.get(row.municipality.id);
    if (known) known[1].push(row);
    else found.set(row.municipality.id, [row.municipality, [row]]);
  }
  return [...found.values()];
}
