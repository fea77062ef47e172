import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Notification, Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import type { Position } from '../platform/http/page.js';

export type NotificationRecord = Notification;
export type UnreadState = { member_id: string; unread: number; newest: Date | null };

/** Unread, and about a group the reader still belongs to today ($2), of active readers ($1). */
const UNREAD = {
  name: 'count-unread-notifications',
  text: `
    select n.member_id, count(*)::int as unread, max(n.happened_at) as newest
      from notification n join member m on m.id = n.member_id and m.deactivated_at is null
     where n.member_id = any($1::uuid[]) and n.read_at is null
       and (n.working_group_id is null or exists (
             select from membership ms
              where ms.member_id = n.member_id and ms.working_group_id = n.working_group_id
                and ms.starts_on <= $2::date and (ms.ends_on is null or ms.ends_on >= $2::date)))
     group by n.member_id`,
};

@Injectable()
export class NotificationsRepository {
  constructor(private readonly database: Database) {}

  /** Whoever left a group sees nothing of it any more, also of what was told before. */
  private visibleTo(actor: Actor): Prisma.NotificationWhereInput {
    return {
      memberId: actor.id,
      OR: [{ workingGroupId: null }, { workingGroupId: { in: actor.workingGroupIds } }],
    };
  }

  listVisible(actor: Actor, limit: number, after: Position | undefined): Promise<NotificationRecord[]> {
    const earlier = after && {
      OR: [{ happenedAt: { lt: after.at } }, { happenedAt: after.at, id: { lt: after.id } }],
    };
    return this.database.client.notification.findMany({
      where: { AND: [this.visibleTo(actor), earlier ?? {}] },
      orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
  }

  /** By member; who has nothing unread is missing. */
  listUnread(memberIds: readonly string[], today: string): Promise<UnreadState[]> {
    return this.database.rows<UnreadState>(UNREAD, [memberIds, today]);
  }

  async read(actor: Actor, id: string, now: Date): Promise<void> {
    const where = { AND: [{ id }, this.visibleTo(actor)] };
    if ((await this.database.client.notification.count({ where })) === 0) throw new NotFound();
    await this.database.client.notification.updateMany({ where: { id, readAt: null }, data: { readAt: now } });
  }

  async readAll(actor: Actor, now: Date): Promise<void> {
    await this.database.client.notification.updateMany({
      where: { AND: [this.visibleTo(actor), { readAt: null }] },
      data: { readAt: now },
    });
  }
}
