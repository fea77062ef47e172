import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { MembershipExists } from '../working-groups.errors.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = {
  select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality },
} satisfies Prisma.MemberDefaultArgs;
const withPeople = { member: person, deputy: person, municipality } satisfies Prisma.MembershipInclude;

export type MembershipRecord = Prisma.MembershipGetPayload<{ include: typeof withPeople }>;
const addressee = {
  role: true,
  deputyId: true,
  municipality,
  member: { select: { id: true, academicTitle: true, givenName: true, familyName: true, email: true } },
} satisfies Prisma.MembershipSelect;
export type AddresseeRecord = Prisma.MembershipGetPayload<{ select: typeof addressee }>;
export type NewMembership = Prisma.MembershipUncheckedCreateInput;

@Injectable()
export class MembershipsRepository {
  constructor(private readonly database: Database) {}

  /** Memberships that hold on `day`, by municipality and name. */
  listCurrent(workingGroupId: string, day: Date): Promise<MembershipRecord[]> {
    return this.database.client.membership.findMany({
      where: { workingGroupId, startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
      include: withPeople,
      orderBy: [{ municipality: { name: 'asc' } }, { member: { familyName: 'asc' } }, { role: 'asc' }],
    });
  }

  /** Everybody who is asked and invited on `day`, one row per role. */
  listAddressees(workingGroupId: string, day: Date): Promise<AddresseeRecord[]> {
    return this.database.client.membership.findMany({
      where: {
        workingGroupId,
        startsOn: { lte: day },
        OR: [{ endsOn: null }, { endsOn: { gte: day } }],
        member: { deactivatedAt: null },
      },
      select: addressee,
      orderBy: [{ municipality: { name: 'asc' } }, { member: { familyName: 'asc' } }, { role: 'asc' }],
    });
  }

  async findVisible(actor: Actor, id: string): Promise<MembershipRecord> {
    const found = await this.database.client.membership.findFirst({
      where: { id, ...(!actor.isAdministrator && { workingGroupId: { in: actor.workingGroupIds } }) },
      include: withPeople,
    });
    if (!found) throw new NotFound();
    return found;
  }

  async add(membership: NewMembership): Promise<string> {
    try {
      return (await this.database.client.membership.create({ data: membership, select: { id: true } })).id;
    } catch (error) {
      if (violatedConstraint(error) === 'membership_unique') throw new MembershipExists();
      throw error;
    }
  }

  async end(id: string, endsOn: Date): Promise<void> {
    await this.database.client.membership.update({ where: { id }, data: { endsOn } });
  }
}
