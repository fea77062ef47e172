import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { Broadcast } from '../platform/signals/broadcast.js';
import { isKnown, presentNotification } from './notifications.presenter.js';
import { NotificationsRepository } from './notifications.repository.js';
import type { NotificationFilter, NotificationPage, UnreadNotifications } from './notifications.schemas.js';
import { TOPIC } from './telling/telling.service.js';

@Injectable()
export class NotificationsService {
  constructor(
    private readonly repository: NotificationsRepository,
    private readonly database: Database,
    private readonly broadcast: Broadcast,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { limit, cursor }: NotificationFilter): Promise<NotificationPage> {
    const rows = await this.repository.listVisible(actor, limit, decodeCursor(cursor));
    const { items, nextCursor } = toPage(
      rows,
      limit,
      ({ happenedAt, id }) => ({ at: happenedAt, id }),
      (row) => row,
    );
    return { items: items.filter(isKnown).map(presentNotification), nextCursor, ...(await this.unread(actor)) };
  }

  async unread(actor: Actor): Promise<UnreadNotifications> {
    const [state] = await this.repository.listUnread([actor.id], calendarDay(this.clock.now()));
    return { unread: state?.unread ?? 0 };
  }

  async read(actor: Actor, id: string): Promise<UnreadNotifications> {
    await this.database.transaction(async () => {
      await this.repository.read(actor, id, this.clock.now());
      await this.broadcast.tell(TOPIC, [actor.id]);
    });
    return this.unread(actor);
  }

  async readAll(actor: Actor): Promise<UnreadNotifications> {
    await this.database.transaction(async () => {
      await this.repository.readAll(actor, this.clock.now());
      await this.broadcast.tell(TOPIC, [actor.id]);
    });
    return this.unread(actor);
  }
}
