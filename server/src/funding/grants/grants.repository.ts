import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { GrantAlreadyEntered } from './grants.errors.js';

const whole = {
  municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
  programme: { select: { id: true, title: true } },
} satisfies Prisma.GrantInclude;
export type GrantRecord = Prisma.GrantGetPayload<{ include: typeof whole }>;

/** More than a district has. */
const MOST = 500;

@Injectable()
export class GrantsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: grants of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.GrantWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  listVisible(actor: Actor, workingGroupId: string): Promise<GrantRecord[]> {
    return this.database.client.grant.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: { createdAt: 'desc' },
      take: MOST,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<GrantRecord> {
    const found = await this.database.client.grant.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  async add(grant: Prisma.GrantUncheckedCreateInput): Promise<string> {
    const adding = this.database.client.grant.create({ data: grant, select: { id: true } });
    return (await adding.catch(translated)).id;
  }

  async save(id: string, version: number, change: Prisma.GrantUncheckedUpdateManyInput): Promise<void> {
    const saving = this.database.client.grant.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if ((await saving.catch(translated)).count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.grant.deleteMany({ where: { id } });
  }
}

function translated(error: unknown): never {
  throw violatedConstraint(error) === 'grant_award_number_unique' ? new GrantAlreadyEntered() : error;
}
