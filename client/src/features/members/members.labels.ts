import type { Member, MembershipRole } from './members.queries';

/** In the order they are offered and named. */
export const membershipRoles: MembershipRole[] = ['member', 'deputy', 'coordinator', 'minute_taker', 'guest'];

/** The roles of a person without repetition, whichever group they belong to. */
export function distinctRoles(member: Member): MembershipRole[] {
  return membershipRoles.filter((role) => member.roles.some((held) => held.role === role));
}

export type AccountState = 'active' | 'invited' | 'deactivated';

export function accountState(member: Member): AccountState {
  if (member.isDeactivated) return 'deactivated';
  return member.abilities.inviteAgain ? 'invited' : 'active';
}

/** Whether a list mixes people of several groups, so that a role alone would mislead. */
export function areOfSeveralGroups(members: readonly Member[]): boolean {
  return new Set(members.flatMap(({ roles }) => roles.map(({ workingGroupId }) => workingGroupId))).size > 1;
}
