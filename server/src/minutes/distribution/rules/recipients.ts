export type MemberRecipient = {
  memberId: string;
  name: string;
  email: string;
  municipality: { id: string; name: string };
  roles: readonly string[];
};
export type AddressRecipient = { name: string; email: string; municipality: { id: string; name: string } };

/** Who has got these minutes already. */
export type Served = { memberIds: ReadonlySet<string>; emails: ReadonlySet<string> };

type Verteiler = {
  group: readonly MemberRecipient[];
  guestsToo: boolean;
  addresses: readonly AddressRecipient[];
  served: Served;
};

/** Who still gets approved minutes: everybody once, whichever way they are on the list; guests by the group's choice. */
export function stillToServe({ group, guestsToo, addresses, served }: Verteiler): {
  members: MemberRecipient[];
  addresses: AddressRecipient[];
} {
  const taken = new Set(served.emails);
  const first = (email: string) => {
    const isFirst = !taken.has(email.toLowerCase());
    taken.add(email.toLowerCase());
    return isFirst;
  };
  const members = group
    .filter(({ roles }) => guestsToo || roles.some((role) => role !== 'guest'))
    .filter(({ memberId, email }) => !served.memberIds.has(memberId) && first(email));
  return { members, addresses: addresses.filter(({ email }) => first(email)) };
}
