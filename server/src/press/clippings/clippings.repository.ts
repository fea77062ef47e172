import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const whole = { pressRelease: { select: { id: true, title: true } } } satisfies Prisma.ClippingInclude;
export type ClippingRecord = Prisma.ClippingGetPayload<{ include: typeof whole }>;
type Details = Pick<
  Prisma.ClippingUncheckedCreateInput,
  'medium' | 'title' | 'publishedOn' | 'url' | 'note' | 'pressReleaseId'
>;

@Injectable()
export class ClippingsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: clippings of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.ClippingWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  /** The newest first, which are more than anybody reads. */
  listVisible(actor: Actor, workingGroupId: string, pressReleaseId: string | undefined): Promise<ClippingRecord[]> {
    return this.database.client.clipping.findMany({
      where: { AND: [{ workingGroupId, ...(pressReleaseId && { pressReleaseId }) }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
      take: 500,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<ClippingRecord> {
    const found = await this.database.client.clipping.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  async hasRelease(workingGroupId: string, id: string): Promise<boolean> {
    return (await this.database.client.pressRelease.count({ where: { id, workingGroupId } })) > 0;
  }

  async add(workingGroupId: string, details: Details): Promise<string> {
    const created = await this.database.client.clipping.create({
      data: { workingGroupId, ...details },
      select: { id: true },
    });
    return created.id;
  }

  async save(id: string, version: number, details: Details): Promise<void> {
    const { count } = await this.database.client.clipping.updateMany({
      where: { id, version },
      data: { ...details, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.clipping.deleteMany({ where: { id } });
  }
}
