import type { Role } from '../../access/actor.js';

type Held = { workingGroupId: string; municipalityId: string; role: Role };

/** Whose calendar it is, and what may stand in it. */
export type CalendarReader = {
  memberId: string;
  workingGroupIds: readonly string[];
  draftGroupIds: readonly string[];
  /** Where the member stands for a municipality: its tasks are this member's, too. */
  seats: ReadonlyArray<{ workingGroupId: string; municipalityId: string }>;
};

/** By the memberships that hold today; `workingGroupId` narrows it to one group. */
export function calendarReader(
  memberId: string,
  memberships: readonly Held[],
  workingGroupId?: string | undefined,
): CalendarReader {
  const held = memberships.filter((one) => workingGroupId === undefined || one.workingGroupId === workingGroupId);
  const groupsOf = (wanted: readonly Held[]) => [...new Set(wanted.map((one) => one.workingGroupId))];
  return {
    memberId,
    workingGroupIds: groupsOf(held),
    draftGroupIds: groupsOf(held.filter(({ role }) => role === 'coordinator')),
    seats: held.filter(({ role }) => role !== 'guest'),
  };
}
