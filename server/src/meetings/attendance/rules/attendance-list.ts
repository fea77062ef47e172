type Id = { id: string };
type Membership<Person extends Id, Body extends Id, Role> = {
  member: Person;
  municipality: Body;
  role: Role | 'guest';
  deputy: Person | null;
};
export type Listed<Person extends Id, Body extends Id, Role> = {
  member: Person;
  municipality: Body;
  roles: Role[];
  deputy: Person | null;
};

/** One row per person who may be expected, however many roles he holds; guests of the group are not expected. */
export function attendanceList<Person extends Id, Body extends Id, Role>(
  memberships: ReadonlyArray<Membership<Person, Body, Role>>,
): Array<Listed<Person, Body, Role>> {
  const rows = new Map<string, Listed<Person, Body, Role>>();
  for (const { member, municipality, role, deputy } of memberships) {
    if (role === 'guest') continue;
    const known = rows.get(member.id);
    if (known) {
      known.roles.push(role);
      known.deputy ??= deputy;
    } else rows.set(member.id, { member, municipality, roles: [role], deputy });
  }
  return [...rows.values()];
}
