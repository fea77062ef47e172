import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { FoundDate } from '../../platform/feeds/found-date.js';
import { withPerson } from '../reporters/reporters.repository.js';

const whole = {
  source: { select: { id: true, name: true, workingGroupId: true } },
  reporters: withPerson,
} satisfies Prisma.ExternalDateInclude;

export type ExternalDateRecord = Prisma.ExternalDateGetPayload<{ include: typeof whole }>;
type Wanted = { when: 'upcoming' | 'past'; now: Date; removedSince: Date; workingGroupId: string | undefined };

@Injectable()
export class ExternalDatesRepository {
  constructor(private readonly database: Database) {}

  /** The wall: dates that the actor's groups read. */
  private visibleTo(actor: Actor): Prisma.ExternalDateWhereInput {
    return { source: { workingGroupId: { in: actor.workingGroupIds } } };
  }

  /** What vanished is shown for a while, and for good to who wanted to go there. */
  listVisible(actor: Actor, { when, now, removedSince, workingGroupId }: Wanted): Promise<ExternalDateRecord[]> {
    const isReported: Prisma.ExternalDateWhereInput = { reporters: { some: {} } };
    const ofTime: Prisma.ExternalDateWhereInput =
      when === 'upcoming'
        ? {
            AND: [
              { OR: [{ endsAt: { gte: now } }, { endsAt: null, startsAt: { gte: now } }] },
              {
                OR: [{ removedAt: null, source: { isActive: true } }, { removedAt: { gt: removedSince } }, isReported],
              },
            ],
          }
        : { AND: [{ OR: [{ endsAt: { lt: now } }, { endsAt: null, startsAt: { lt: now } }] }, isReported] };
    const order = when === 'upcoming' ? 'asc' : 'desc';
    return this.database.client.externalDate.findMany({
      where: {
        AND: [ofTime, { ...(workingGroupId !== undefined && { source: { workingGroupId } }) }, this.visibleTo(actor)],
      },
      include: whole,
      orderBy: [{ startsAt: order }, { id: order }],
      take: 200,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<ExternalDateRecord> {
    const found = await this.database.client.externalDate.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** New ones come, known ones become what they are now; `uid` tells them apart. */
  async keep(sourceId: string, dates: readonly FoundDate[]): Promise<void> {
    const { externalDate } = this.database.client;
    const found = [...new Map(dates.map((date) => [date.uid, date])).values()];
    const uids = found.map(({ uid }) => uid);
    const stored = await externalDate.findMany({ where: { sourceId, uid: { in: uids } } });
    const known = new Map(stored.map((date) => [date.uid, date]));
    const added = found.filter(({ uid }) => !known.has(uid));
    await externalDate.createMany({ data: added.map((date) => ({ ...date, sourceId })), skipDuplicates: true });
    for (const { uid, ...date } of found) {
      const before = known.get(uid);
      if (!before || (before.removedAt === null && isSame(before, date))) continue;
      await externalDate.update({ where: { id: before.id }, data: { ...date, removedAt: null } });
    }
  }

  /** What is still to come and does not stand there any more. */
  async markRemoved(sourceId: string, stillThere: readonly string[], now: Date): Promise<void> {
    await this.database.client.externalDate.updateMany({
      where: { sourceId, removedAt: null, startsAt: { gte: now }, uid: { notIn: [...stillThere] } },
      data: { removedAt: now },
    });
  }

  /** What is over, and of which nobody reports. */
  async forget(before: Date): Promise<void> {
    await this.database.client.externalDate.deleteMany({
      where: { startsAt: { lt: before }, reporters: { none: {} } },
    });
  }
}

const isSame = (before: Omit<FoundDate, 'uid'>, after: Omit<FoundDate, 'uid'>): boolean =>
  before.title === after.title &&
  before.summary === after.summary &&
  before.startsAt.getTime() === after.startsAt.getTime() &&
  before.endsAt?.getTime() === after.endsAt?.getTime() &&
  before.isAllDay === after.isAllDay &&
  before.location === after.location &&
  before.url === after.url;
