import type { Member, MembershipRole } from './members.queries';

export type Representation = { contacts: Member[]; deputies: Member[]; others: Member[] };

/** Who speaks for a municipality, who steps in, and who else is there. Locked accounts speak for nobody. */
export function representationOf(municipalityId: string, members: readonly Member[]): Representation {
  const people = members.filter((member) => member.municipality.id === municipalityId && !member.isDeactivated);
  const contacts = people.filter((member) => holds(member, 'member'));
  const deputies = people.filter((member) => holds(member, 'deputy') && !contacts.includes(member));
  return { contacts, deputies, others: people.filter((one) => !contacts.includes(one) && !deputies.includes(one)) };
}

function holds(member: Member, role: MembershipRole): boolean {
  return member.roles.some((held) => held.role === role);
}
