type Addressee = { memberId: string; municipality: { id: string }; deputyId: string | null };

/** Who may come instead: first the preset deputy, then the own municipality, then the rest of the group. */
export function deputiesFor<Person extends Addressee>(
  memberId: string,
  group: readonly Person[],
  /** Those who stand in for somebody already. */
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
