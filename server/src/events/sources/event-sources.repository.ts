import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { SourceKnownAlready } from './event-sources.errors.js';

export type SourceRecord = Prisma.EventSourceGetPayload<object>;
type SourceChange = Pick<Prisma.EventSourceUncheckedUpdateManyInput, 'name' | 'isActive'>;
type Reading = Pick<Prisma.EventSourceUncheckedUpdateManyInput, 'etag' | 'lastReadAt' | 'failure' | 'failedSince'>;

@Injectable()
export class EventSourcesRepository {
  constructor(private readonly database: Database) {}

  /** The wall: sources of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.EventSourceWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  listVisible(actor: Actor, workingGroupId: string): Promise<SourceRecord[]> {
    return this.database.client.eventSource.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
  }

  async findVisible(actor: Actor, id: string): Promise<SourceRecord> {
    const found = await this.database.client.eventSource.findFirst({ where: { AND: [{ id }, this.visibleTo(actor)] } });
    if (!found) throw new NotFound();
    return found;
  }

  /** Dates to come, by source. */
  async countDates(sourceIds: readonly string[], now: Date): Promise<(sourceId: string) => number> {
    const counted = await this.database.client.externalDate.groupBy({
      by: ['sourceId'],
      where: { sourceId: { in: [...sourceIds] }, removedAt: null, startsAt: { gte: now } },
      _count: true,
    });
    const counts = new Map(counted.map(({ sourceId, _count }) => [sourceId, _count]));
    return (sourceId) => counts.get(sourceId) ?? 0;
  }

  count(workingGroupId: string): Promise<number> {
    return this.database.client.eventSource.count({ where: { workingGroupId } });
  }

  async add(source: Prisma.EventSourceUncheckedCreateInput): Promise<string> {
    try {
      return (await this.database.client.eventSource.create({ data: source, select: { id: true } })).id;
    } catch (error) {
      throw violatedConstraint(error) === 'event_source_working_group_id_url_unique' ? new SourceKnownAlready() : error;
    }
  }

  async save(id: string, version: number, change: SourceChange): Promise<void> {
    const { count } = await this.database.client.eventSource.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.eventSource.deleteMany({ where: { id } });
  }

  /** For the job; nobody asks. */
  lookUp(id: string): Promise<SourceRecord | null> {
    return this.database.client.eventSource.findUnique({ where: { id } });
  }

  listActive(): Promise<Array<{ id: string }>> {
    return this.database.client.eventSource.findMany({ where: { isActive: true }, select: { id: true } });
  }

  /** Of two that read the same source one writes after the other; false: it is gone. */
  async lock(id: string): Promise<boolean> {
    const rows = await this.database.client.$queryRaw<unknown[]>`
      select id from event_source where id = ${id}::uuid for no key update`;
    return rows.length > 0;
  }

  /** What people see and change of a source stays as it is: no version. */
  async noteReading(id: string, reading: Reading): Promise<void> {
    await this.database.client.eventSource.updateMany({ where: { id }, data: reading });
  }
}
