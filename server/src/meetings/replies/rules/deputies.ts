type Addressee = { memberId: string; municipality: { id: string }; deputyId: string | null };

type Invited = { memberId: string; deputyForId: string | null; reply: string | null };

/** Who cannot be sent: whoever stands in for somebody else already, and whoever does not come. */
export function unavailableFor(memberId: string, invitations: readonly Invited[]): Set<string> {
  const others = invitations.filter(({ deputyForId }) => deputyForId !== memberId);
  const gone = others.filter(
    ({ deputyForId, reply }) => deputyForId !== null || reply === 'declined' || reply === 'delegated',
  );
  return new Set(gone.map((one) => one.memberId));
}

/** Who may come instead: first the preset deputy, then the own municipality, then the rest of the group. */
export function deputiesFor<Person extends Addressee>(
  memberId: string,
  group: readonly Person[],
  taken: ReadonlySet<string>,
): Person[] {
  const self = group.find((person) => person.memberId === memberId);
  const rank = (person: Person): number => {
    if (person.memberId === self?.deputyId) return 0;
    return person.municipality.id === self?.municipality.id ? 1 : 2;
  };
  return group
    .filter((person) => person.memberId !== memberId && !taken.has(person.memberId))
    .toSorted((one, other) => rank(one) - rank(other));
}
