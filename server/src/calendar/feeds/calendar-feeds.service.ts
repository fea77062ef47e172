import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { hashToken, mintToken } from '../../platform/secrets/token.js';
import { TooManyFeeds } from './calendar-feeds.errors.js';
import { presentFeed, presentFeedAddress } from './calendar-feeds.presenter.js';
import { CalendarFeedsRepository } from './calendar-feeds.repository.js';
import type {
  CalendarFeed,
  CalendarFeedAddress,
  CalendarFeedList,
  SubscribeCalendar,
  UpdateCalendarFeed,
} from './calendar-feeds.schemas.js';

const MOST_FEEDS = 20;

/** The subscribed calendars of a member. An address is a secret: told once, kept as a hash, renewed or ended by its owner. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly repository: CalendarFeedsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(actor: Actor): Promise<CalendarFeedList> {
    return { items: (await this.repository.listVisible(actor)).map(presentFeed) };
  }

  async subscribe(actor: Actor, input: SubscribeCalendar): Promise<CalendarFeedAddress> {
    return this.database.transaction(async () => {
      const { workingGroupId } = input;
      if (workingGroupId !== null && !actor.belongsTo(workingGroupId)) throw new NotFound();
      if ((await this.repository.listVisible(actor)).length >= MOST_FEEDS) throw new TooManyFeeds();
      const token = mintToken();
      const feed = await this.repository.add(actor, hashToken(token), input, this.clock.now());
      await this.auditLog.record(actor, 'calendar-feed.subscribed', feed.id, { workingGroupId });
      return presentFeedAddress(feed, this.config.publicUrl, token);
    });
  }

  async update(actor: Actor, id: string, input: UpdateCalendarFeed): Promise<CalendarFeed> {
    return this.database.transaction(async () => {
      const feed = await this.repository.findVisible(actor, id);
      await this.repository.update(feed.id, input);
      return presentFeed(await this.repository.findVisible(actor, id));
    });
  }

  /** A new address; the old one is dead at once. */
  async renew(actor: Actor, id: string): Promise<CalendarFeedAddress> {
    return this.database.transaction(async () => {
      const feed = await this.repository.findVisible(actor, id);
      const token = mintToken();
      await this.repository.renew(feed.id, hashToken(token));
      await this.auditLog.record(actor, 'calendar-feed.renewed', id);
      return presentFeedAddress(await this.repository.findVisible(actor, id), this.config.publicUrl, token);
    });
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const feed = await this.repository.findVisible(actor, id);
      await this.repository.revoke(feed.id, this.clock.now());
      await this.auditLog.record(actor, 'calendar-feed.revoked', id);
    });
  }
}
