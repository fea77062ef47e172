import type { Member, MembershipRole } from './members.queries';

export type Representation = { contacts: Member[]; deputies: Member[]; others: Member[] };

/** The group that most of the people belong to: it represents the municipalities, others have a purpose of their own. */
export function mainGroupOf(members: readonly Member[]): string | undefined {
  const sizes = new Map<string, number>();
  for (const { roles } of members) {
    for (const id of new Set(roles.map(({ workingGroupId }) => workingGroupId)))
      sizes.set(id, (sizes.get(id) ?? 0) + 1);
  }
  return [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Who speaks for a municipality in a group, who steps in, and who else is there. Locked accounts speak for nobody. */
export function representationOf(
  municipalityId: string,
  members: readonly Member[],
  workingGroupId = mainGroupOf(members),
): Representation {
  const people = members.filter((member) => member.municipality.id === municipalityId && !member.isDeactivated);
  const having = (wanted: MembershipRole) =>
    people.filter(({ roles }) => roles.some((held) => held.role === wanted && held.workingGroupId === workingGroupId));
  const contacts = having('member');
  const deputies = having('deputy').filter((one) => !contacts.includes(one));
  return { contacts, deputies, others: people.filter((one) => !contacts.includes(one) && !deputies.includes(one)) };
}

/**
 * A seat is vacant where most municipalities have theirs filled. In a small group with people of a few municipalities
 * nobody is missing.
 */
export function areSeatsFilled(municipalities: readonly { id: string }[], members: readonly Member[]): boolean {
  const filled = municipalities.filter(({ id }) => representationOf(id, members).contacts.length > 0);
  return filled.length * 2 > municipalities.length;
}
