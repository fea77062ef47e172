import type { Role } from '../../../access/actor.js';

/** Somebody of a working group who gets its mails. */
export type Addressee = {
  memberId: string;
  /** "Dr. Ute Beispiel" */
  name: string;
  email: string;
  municipality: { id: string; slug: string; name: string; abbreviation: string };
  roles: readonly Role[];
  /** Preset deputy ("Stellvertretung"). */
  deputyId: string | null;
};

type Row = {
  role: Role;
  deputyId: string | null;
  municipality: Addressee['municipality'];
  member: { id: string; academicTitle: string | null; givenName: string; familyName: string; email: string };
};

/** One addressee per person, whatever number of roles they have; in the order of the rows. */
export function addressees(rows: readonly Row[]): Addressee[] {
  const people = new Map<string, Addressee>();
  for (const { role, deputyId, municipality, member } of rows) {
    const known = people.get(member.id);
    people.set(member.id, {
      memberId: member.id,
      name: [member.academicTitle, member.givenName, member.familyName].filter(Boolean).join(' '),
      email: member.email,
      municipality: known?.municipality ?? municipality,
      roles: [...(known?.roles ?? []), role],
      deputyId: known?.deputyId ?? deputyId,
    });
  }
  return [...people.values()];
}
