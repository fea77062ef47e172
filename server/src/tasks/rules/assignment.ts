type Group = ReadonlyArray<{ memberId: string; municipality: { id: string } }>;
type Choice = { municipalityId: string; memberId: string | null };
type Wrong = { pointer: string; detail: string };

/** Whether a task can go there: the municipality has a seat in the group, the person belongs to the group for it. */
export function wrongAssignment({ municipalityId, memberId }: Choice, group: Group): Wrong[] {
  const ofMunicipality = group.filter(({ municipality }) => municipality.id === municipalityId);
  if (ofMunicipality.length === 0) {
    return [{ pointer: '#/municipalityId', detail: 'Diese Kommune gehört nicht zu diesem Arbeitskreis.' }];
  }
  if (memberId === null || ofMunicipality.some((one) => one.memberId === memberId)) return [];
  return [{ pointer: '#/memberId', detail: 'Diese Person ist nicht für diese Kommune im Arbeitskreis.' }];
}
