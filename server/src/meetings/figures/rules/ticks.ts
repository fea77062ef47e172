import type { AttendanceState } from '../../attendance/rules/representation.js';
import type { Tick } from './participation.js';

const STATES: AttendanceState[] = ['present', 'excused', 'absent', 'represented'];
const ID = 36;

/** Ticks packed as "<member><state><representative>", divided by spaces. */
export function readTicks(packed: string): Tick[] {
  if (packed === '') return [];
  return packed.split(' ').map((one) => {
    const memberId = one.slice(0, ID);
    const state = STATES.find((known) => one.startsWith(known, ID)) ?? 'absent';
    return { memberId, state, representedById: one.slice(ID + state.length) || null };
  });
}
