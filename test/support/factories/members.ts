import { hashPassword } from '../../../server/src/auth/passwords.service.js';
import type { MembershipRole, Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';

export const PASSWORD = 'Hügel hinter Hilchenbach 7';

let count = 0;

export async function municipality(portal: TestApp, slug = 'hilchenbach') {
  return portal.database.client.municipality.findUniqueOrThrow({ where: { slug } });
}

type MemberInput = Partial<Prisma.MemberUncheckedCreateInput> & { slug?: string; hasPassword?: true };

/** A person of Hilchenbach, unless told otherwise; with a password only when asked for, hashing takes time. */
export async function createMember(portal: TestApp, { slug, hasPassword, ...given }: MemberInput = {}) {
  count += 1;
  return portal.database.client.member.create({
    data: {
      municipalityId: (await municipality(portal, slug)).id,
      givenName: 'Paula',
      familyName: `Rothaar ${count}`,
      email: `person${count}@hilchenbach.example`,
      passwordHash: hasPassword ? await hashPassword(PASSWORD) : null,
      ...given,
    },
  });
}

/** A member with roles in a working group, from the first of the year. */
export async function createMemberOf(
  portal: TestApp,
  workingGroup: { id: string },
  roles: MembershipRole | MembershipRole[] = 'member',
  given: MemberInput = {},
) {
  const member = await createMember(portal, given);
  await portal.database.client.membership.createMany({
    data: [roles].flat().map((role) => ({
      workingGroupId: workingGroup.id,
      memberId: member.id,
      municipalityId: member.municipalityId,
      role,
      startsOn: new Date('2026-01-01'),
    })),
  });
  return member;
}
