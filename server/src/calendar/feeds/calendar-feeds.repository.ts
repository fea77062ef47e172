import { Injectable } from '@nestjs/common';
import type { Member as Actor, Role } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { SubscribeCalendar, UpdateCalendarFeed } from './calendar-feeds.schemas.js';

const withGroup = {
  workingGroup: { select: { id: true, name: true, shortName: true } },
} satisfies Prisma.CalendarFeedInclude;
export type FeedRecord = Prisma.CalendarFeedGetPayload<{ include: typeof withGroup }>;

/** A feed somebody reads, with the memberships its member holds today. */
export type ReadFeedRow = {
  id: string;
  member_id: string;
  working_group_id: string | null;
  working_group_name: string | null;
  alarm_minutes: number | null;
  has_deadlines: boolean;
  created_at: Date;
  last_read_at: Date | null;
  memberships: Array<{ workingGroupId: string; municipalityId: string; role: Role }>;
};

/** $1 hash of the token, $2 today. Looked up with every read, so that a feed is dead at once. */
const READ_FEED = {
  name: 'read-calendar-feed',
  text: `
    select f.id, f.member_id, f.working_group_id, g.name as working_group_name, f.alarm_minutes, f.has_deadlines,
           f.created_at, f.last_read_at,
           coalesce((select json_agg(json_build_object('workingGroupId', ms.working_group_id,
                                                       'municipalityId', ms.municipality_id, 'role', ms.role)
                                     order by ms.working_group_id, ms.role)
                       from membership ms
                      where ms.member_id = f.member_id and ms.starts_on <= $2::date
                        and (ms.ends_on is null or ms.ends_on >= $2::date)), '[]'::json) as memberships
      from calendar_feed f
      join member m on m.id = f.member_id
      left join working_group g on g.id = f.working_group_id
     where f.token_hash = $1 and f.revoked_at is null and m.deactivated_at is null`,
};

@Injectable()
export class CalendarFeedsRepository {
  constructor(private readonly database: Database) {}

  /** One's own that still live; of a group only while one belongs to it. */
  private visibleTo(actor: Actor): Prisma.CalendarFeedWhereInput {
    const { id: memberId, workingGroupIds } = actor;
    return { memberId, revokedAt: null, OR: [{ workingGroupId: null }, { workingGroupId: { in: workingGroupIds } }] };
  }

  listVisible(actor: Actor): Promise<FeedRecord[]> {
    return this.database.client.calendarFeed.findMany({
      where: this.visibleTo(actor),
      include: withGroup,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  async findVisible(actor: Actor, id: string): Promise<FeedRecord> {
    const found = await this.database.client.calendarFeed.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: withGroup,
    });
    if (!found) throw new NotFound();
    return found;
  }

  add(actor: Actor, tokenHash: Uint8Array<ArrayBuffer>, feed: SubscribeCalendar, now: Date): Promise<FeedRecord> {
    return this.database.client.calendarFeed.create({
      data: { ...feed, tokenHash, memberId: actor.id, createdAt: now },
      include: withGroup,
    });
  }

  async update(id: string, { name, alarmMinutes, hasDeadlines }: UpdateCalendarFeed): Promise<void> {
    await this.database.client.calendarFeed.update({
      where: { id },
      data: {
        ...(name !== undefined && { name }),
        ...(alarmMinutes !== undefined && { alarmMinutes }),
        ...(hasDeadlines !== undefined && { hasDeadlines }),
      },
    });
  }

  async renew(id: string, tokenHash: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.database.client.calendarFeed.update({ where: { id }, data: { tokenHash, lastReadAt: null } });
  }

  async revoke(id: string, now: Date): Promise<void> {
    await this.database.client.calendarFeed.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
  }

  async lookUp(tokenHash: Uint8Array, today: string): Promise<ReadFeedRow | undefined> {
    return (await this.database.rows<ReadFeedRow>(READ_FEED, [Buffer.from(tokenHash), today]))[0];
  }

  /** Unless another read has noted it since `before`. */
  async noteRead(id: string, now: Date, before: Date): Promise<void> {
    await this.database.client.calendarFeed.updateMany({
      where: { id, OR: [{ lastReadAt: null }, { lastReadAt: { lt: before } }] },
      data: { lastReadAt: now },
    });
  }
}
