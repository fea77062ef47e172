import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } } as const;
const whole = {
  createdBy: person,
  applications: { include: { municipality, updatedBy: person } },
} satisfies Prisma.FundingProgrammeInclude;
export type ProgrammeRecord = Prisma.FundingProgrammeGetPayload<{ include: typeof whole }>;

/** More than anybody keeps an eye on. */
const MOST = 300;

@Injectable()
export class ProgrammesRepository {
  constructor(private readonly database: Database) {}

  /** The wall: programmes of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.FundingProgrammeWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  listVisible(actor: Actor, workingGroupId: string): Promise<ProgrammeRecord[]> {
    return this.database.client.fundingProgramme.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: { createdAt: 'desc' },
      take: MOST,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<ProgrammeRecord> {
    const found = await this.database.client.fundingProgramme.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Whether municipalities spoke about it or have a grant from it. */
  async isInUse(id: string): Promise<boolean> {
    const { client } = this.database;
    const [applications, grants] = [
      await client.fundingApplication.count({ where: { programmeId: id } }),
      await client.grant.count({ where: { programmeId: id } }),
    ];
    return applications + grants > 0;
  }

  /** Lets nobody else speak about it or change it before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from funding_programme where id = ${id}::uuid for update`;
  }

  async add(programme: Prisma.FundingProgrammeUncheckedCreateInput): Promise<string> {
    return (await this.database.client.fundingProgramme.create({ data: programme, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: Prisma.FundingProgrammeUncheckedUpdateManyInput): Promise<void> {
    const { count } = await this.database.client.fundingProgramme.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.fundingProgramme.deleteMany({ where: { id } });
  }
}
