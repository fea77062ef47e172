/** Who belongs to the group today, and for which municipality. */
export type Belonging = { memberId: string; municipalityId: string; role: string };

export type Addressing = {
  assignee: 'municipality' | 'member' | 'all_municipalities' | null;
  municipalityId: string | null;
  member: { id: string; municipalityId: string } | null;
};

type Addressee = { municipalityId: string; memberId: string | null };

/** Municipalities that take part in the group. Guests come for themselves. */
export function municipalitiesOf(group: readonly Belonging[]): string[] {
  return [...new Set(group.filter(({ role }) => role !== 'guest').map(({ municipalityId }) => municipalityId))];
}

/** Whom an entry asks to do something; nobody while that is open. */
export function addresseesOf(entry: Addressing, group: readonly Belonging[]): Addressee[] {
  switch (entry.assignee) {
    case 'all_municipalities':
      return municipalitiesOf(group).map((municipalityId) => ({ municipalityId, memberId: null }));
    case 'municipality':
      return entry.municipalityId === null ? [] : [{ municipalityId: entry.municipalityId, memberId: null }];
    case 'member':
      return entry.member === null ? [] : [{ municipalityId: entry.member.municipalityId, memberId: entry.member.id }];
    case null:
      return [];
  }
}

type Choice = { kind: 'municipality'; id: string } | { kind: 'member'; id: string } | { kind: 'all_municipalities' };

/** A municipality or person of the group. */
export function isInGroup(choice: Choice, group: readonly Belonging[]): boolean {
  switch (choice.kind) {
    case 'all_municipalities':
      return true;
    case 'municipality':
      return municipalitiesOf(group).includes(choice.id);
    case 'member':
      return group.some(({ memberId }) => memberId === choice.id);
  }
}
