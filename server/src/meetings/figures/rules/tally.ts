import type { AttendanceState } from '../../attendance/rules/representation.js';

/** At which meetings somebody had a mark, by their places in a list; `memberId` null: guests. */
export type Marks = {
  memberId: string | null;
  state: AttendanceState;
  representedById: string | null;
  meetings: readonly number[];
};

/** Who came to meeting `n` of the list: as marked, null without a mark. */
export type StateOf = (memberId: string) => AttendanceState | null;

const STATES: readonly AttendanceState[] = ['present', 'excused', 'absent', 'represented'];

/** Many meetings at once: people are few and meetings many, so each of them has one row of marks. */
export class Tally {
  private readonly rows = new Map<string, Uint8Array>();
  readonly guests: Uint32Array;
  /** From the municipalities: who is represented by somebody who is counted anyway is not counted again. */
  readonly persons: Uint32Array;

  constructor(
    private readonly length: number,
    marks: readonly Marks[],
  ) {
    this.guests = new Uint32Array(length);
    this.persons = new Uint32Array(length);
    for (const { memberId, state, meetings } of marks) {
      const row = memberId === null ? null : this.rowOf(memberId);
      for (const at of meetings) {
        if (row) row[at] = STATES.indexOf(state) + 1;
        else add(this.guests, at);
      }
    }
    for (const { memberId, state, representedById, meetings } of marks) {
      if (memberId === null) continue;
      for (const at of meetings) if (this.isCounted(state, representedById, at)) add(this.persons, at);
    }
  }

  at(meeting: number): StateOf {
    return (memberId) => STATES[(this.rows.get(memberId)?.[meeting] ?? 0) - 1] ?? null;
  }

  private isCounted(state: AttendanceState, representedById: string | null, meeting: number): boolean {
    if (state === 'present') return true;
    return state === 'represented' && (representedById === null || this.at(meeting)(representedById) !== 'present');
  }

  private rowOf(memberId: string): Uint8Array {
    const row = this.rows.get(memberId) ?? new Uint8Array(this.length);
    this.rows.set(memberId, row);
    return row;
  }
}

const add = (counts: Uint32Array, at: number) => {
  counts[at] = (counts[at] ?? 0) + 1;
};
