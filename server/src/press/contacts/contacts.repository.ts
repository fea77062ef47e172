import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const whole = {
  municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
} satisfies Prisma.PressContactInclude;
export type ContactRecord = Prisma.PressContactGetPayload<{ include: typeof whole }>;
type Details = { name: string; email: string; kind: string; municipalityId: string | null };

@Injectable()
export class ContactsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: the press lists of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.PressContactWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  listVisible(actor: Actor, workingGroupId: string): Promise<ContactRecord[]> {
    return this.database.client.pressContact.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ isActive: 'desc' }, { name: 'asc' }, { id: 'asc' }],
      take: 500,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<ContactRecord> {
    const found = await this.database.client.pressContact.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Those of the ids that mails go to now. */
  listActive(workingGroupId: string, ids: readonly string[]): Promise<ContactRecord[]> {
    return this.database.client.pressContact.findMany({
      where: { workingGroupId, isActive: true, id: { in: [...ids] } },
      include: whole,
      orderBy: { name: 'asc' },
    });
  }

  /** Undefined where the address is on the list already. */
  async add(workingGroupId: string, details: Details): Promise<string | undefined> {
    const [added] = await this.database.client.pressContact.createManyAndReturn({
      data: [{ workingGroupId, ...details }],
      skipDuplicates: true,
      select: { id: true },
    });
    return added?.id;
  }

  async isKnown(workingGroupId: string, email: string, exceptId: string): Promise<boolean> {
    const where = { workingGroupId, email, id: { not: exceptId } };
    return (await this.database.client.pressContact.count({ where })) > 0;
  }

  async save(id: string, version: number, change: Details & { isActive: boolean }): Promise<void> {
    const { count } = await this.database.client.pressContact.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.pressContact.deleteMany({ where: { id } });
  }
}
