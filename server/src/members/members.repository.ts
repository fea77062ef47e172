import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/failures.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { EmailTaken } from './members.errors.js';
import type { MemberDetails } from './members.schemas.js';

export const memberName = {
  select: {
    id: true,
    academicTitle: true,
    givenName: true,
    familyName: true,
    municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
  },
} satisfies Prisma.MemberDefaultArgs;
export type MemberNameRecord = Prisma.MemberGetPayload<typeof memberName>;

const withMemberships = (day: Date) =>
  ({
    municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
    memberships: {
      where: { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
      select: { workingGroupId: true, role: true, workingGroup: { select: { shortName: true } } },
      orderBy: { role: 'asc' },
    },
  }) satisfies Prisma.MemberInclude;
export type MemberRecord = Prisma.MemberGetPayload<{ include: ReturnType<typeof withMemberships> }>;

@Injectable()
export class MembersRepository {
  constructor(private readonly database: Database) {}

  /** People of the actor's groups, himself, and everybody for an administrator. */
  private visibleTo(actor: Actor): Prisma.MemberWhereInput {
    if (actor.isAdministrator) return {};
    const shared: Prisma.MemberWhereInput = {
      deactivatedAt: null,
      memberships: { some: { workingGroupId: { in: actor.workingGroupIds } } },
    };
    return { OR: [{ id: actor.id }, shared] };
  }

  listVisible(actor: Actor, day: Date, municipalityId: string | undefined): Promise<MemberRecord[]> {
    return this.database.client.member.findMany({
      where: { AND: [this.visibleTo(actor), municipalityId === undefined ? {} : { municipalityId }] },
      include: withMemberships(day),
      orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    });
  }

  async findVisible(actor: Actor, day: Date, id: string): Promise<MemberRecord> {
    const found = await this.database.client.member.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: withMemberships(day),
    });
    if (!found) throw new NotFound();
    return found;
  }

  async findActive(id: string): Promise<MemberNameRecord> {
    const found = await this.database.client.member.findFirst({ where: { id, deactivatedAt: null }, ...memberName });
    if (!found) throw new NotFound();
    return found;
  }

  async add(details: MemberDetails & { isAdministrator?: boolean; passwordHash?: string }): Promise<string> {
    const { id } = await this.database.client.member
      .create({ data: details, select: { id: true } })
      .catch(translateConstraint);
    return id;
  }

  async save(id: string, version: number, change: Prisma.MemberUncheckedUpdateManyInput): Promise<void> {
    const { count } = await this.database.client.member
      .updateMany({ where: { id, version }, data: { ...change, version: { increment: 1 } } })
      .catch(translateConstraint);
    if (count === 0) throw new Stale();
  }
}

function translateConstraint(error: unknown): never {
  if (violatedConstraint(error) === 'member_email_unique') throw new EmailTaken();
  throw error;
}
