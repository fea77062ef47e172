type State = 'present' | 'excused' | 'absent' | 'represented';

type Row<Body> = {
  state: State;
  memberId: string | null;
  municipality: Body | null;
  representative: { id: string; name: string } | null;
};

export type AttendanceSummary<Body> = {
  present: Array<{ municipality: Body; people: number }>;
  represented: Array<{ municipality: Body; by: string[] }>;
  excused: Body[];
  absent: Body[];
  guests: number;
};

/**
 * Who took part, by body, as the head of the minutes names it. One person who came makes a body present; those who came
 * only in somebody's place make it represented. Rows without a member are guests.
 */
export function summarizeAttendance<Body extends { id: string }>(rows: readonly Row<Body>[]): AttendanceSummary<Body> {
  const summary: AttendanceSummary<Body> = { present: [], represented: [], excused: [], absent: [], guests: 0 };
  summary.guests = rows.filter(({ memberId, state }) => memberId === null && state === 'present').length;
  for (const [municipality, people] of bodies(rows)) {
    const substitutes = people.flatMap(({ state, representative }) =>
      state === 'represented' && representative ? representative : [],
    );
    const came = people.filter(({ state }) => state === 'present');
    const inOwnRight = came.filter(({ memberId }) => !substitutes.some(({ id }) => id === memberId));
    const isRepresented = people.some(({ state }) => state === 'represented');
    if (inOwnRight.length > 0) summary.present.push({ municipality, people: came.length });
    else if (isRepresented) summary.represented.push({ municipality, by: substitutes.map(({ name }) => name) });
    else if (people.some(({ state }) => state === 'excused')) summary.excused.push(municipality);
    else summary.absent.push(municipality);
  }
  return summary;
}

function bodies<Body extends { id: string }>(rows: readonly Row<Body>[]): Array<[Body, Row<Body>[]]> {
  const found = new Map<string, [Body, Row<Body>[]]>();
  for (const row of rows) {
    if (row.memberId === null || row.municipality === null) continue;
    const known = found.get(row.municipality.id);
    if (known) known[1].push(row);
    else found.set(row.municipality.id, [row.municipality, [row]]);
  }
  return [...found.values()];
}
