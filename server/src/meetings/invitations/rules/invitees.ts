type Addressee = {
  memberId: string;
  municipality: { id: string };
  roles: readonly string[];
};

const isDeputyOnly = ({ roles }: Addressee): boolean => roles.every((role) => role === 'deputy' || role === 'guest');
const isGuest = ({ roles }: Addressee): boolean => roles.every((role) => role === 'guest');

/**
 * Who is invited: members, coordination, minute takers and guests. Deputies are invited when a member sends them, or
 * at once where their municipality has nobody else.
 */
export function invitees<Person extends Addressee>(addressees: readonly Person[]): Person[] {
  const represented = new Set(
    addressees.filter((person) => !isDeputyOnly(person)).map(({ municipality }) => municipality.id),
  );
  return addressees.filter(
    (person) => isGuest(person) || !isDeputyOnly(person) || !represented.has(person.municipality.id),
  );
}

/** Those of them who have no invitation. */
export function notYetInvited<Person extends Addressee>(
  addressees: readonly Person[],
  invitations: ReadonlyArray<{ memberId: string }>,
): Person[] {
  const isInvited = new Set(invitations.map(({ memberId }) => memberId));
  return invitees(addressees).filter(({ memberId }) => !isInvited.has(memberId));
}
