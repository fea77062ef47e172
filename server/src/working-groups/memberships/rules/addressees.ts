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
  member: { id: string; name: string; email: string };
};

/**
 * One addressee per person, whatever number of roles they have; in the order of the rows. Whoever is in the group for two
 * municipalities speaks for the one where they have more than a guest's seat, here as for links and in the portal.
 */
export function addressees(rows: readonly Row[]): Addressee[] {
  return [...Map.groupBy(rows, ({ member }) => member.id).values()].flatMap((own) => {
    const [seat] = own.toSorted(bySeat);
    if (!seat) return [];
    const { member, municipality } = seat;
    return [
      {
        memberId: member.id,
        name: member.name,
        email: member.email,
        municipality,
        roles: own.map(({ role }) => role),
        deputyId: own.find(({ deputyId }) => deputyId !== null)?.deputyId ?? null,
      },
    ];
  });
}

const bySeat = (one: Row, other: Row): number =>
  Number(one.role === 'guest') - Number(other.role === 'guest') ||
  (one.municipality.id < other.municipality.id ? -1 : Number(one.municipality.id !== other.municipality.id));
