import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays, calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Rendered } from '../../platform/http/send-rendered.js';
import { hashToken } from '../../platform/secrets/token.js';
import { CalendarRepository } from '../calendar.repository.js';
import { FundingDaysRepository } from '../funding-days.repository.js';
import { OccasionsRepository } from '../occasions.repository.js';
import { periodOf } from '../rules/calendar-period.js';
import { type CalendarReader, calendarReader } from '../rules/calendar-reader.js';
import { CalendarFeedsRepository, type ReadFeedRow } from './calendar-feeds.repository.js';
import { FeedGuessesService } from './feed-guesses.service.js';
import { type FeedContent, presentFeedText } from './feed-text.presenter.js';

const HOUR = 3_600_000;
const DAYS_BACK = 366;
const DAYS_AHEAD = 800;
/** For so long a date that was not chosen is still told to calendars as cancelled. */
const DAYS_OF_FAREWELL = 30;
/** Raise it when a feed says the same in other words: readers then take it as new. */
const EDITION = 2;

/** Feeds as calendars read them, without login. Looked up with every read: what was ended is dead at once. */
@Injectable()
export class FeedReadingsService {
  constructor(
    private readonly feeds: CalendarFeedsRepository,
    private readonly calendar: CalendarRepository,
    private readonly funding: FundingDaysRepository,
    private readonly occasions: OccasionsRepository,
    private readonly guesses: FeedGuessesService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async open(token: string, address: string | undefined): Promise<Rendered> {
    const now = this.clock.now();
    const feed = await this.feeds.lookUp(hashToken(token), calendarDay(now));
    const reader = feed && readerOf(feed);
    if (!reader) {
      await this.guesses.count(address);
      throw new NotFound();
    }
    const content = await this.contentOf(feed, reader, now);
    this.noteRead(feed, now);
    return this.rendered(feed, content);
  }

  private async contentOf(feed: ReadFeedRow, reader: CalendarReader, now: Date): Promise<FeedContent> {
    const today = calendarDay(now);
    const [first, last] = [addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)];
    const period = periodOf(first, last);
    if (feed.working_group_id !== null) {
      return { dates: await this.calendar.listMeetings(reader, period), occasions: [], tasks: [], funding: [] };
    }
    const since = new Date(now.getTime() - DAYS_OF_FAREWELL * 24 * HOUR);
    const [dates, occasions, tasks, funding] = await Promise.all([
      this.calendar.listDates(feed.has_deadlines ? 'everything' : 'dates', reader, period, since),
      this.occasions.list(reader, period),
      feed.has_deadlines ? this.calendar.listDueTasks(reader, first, last) : [],
      feed.has_deadlines ? this.funding.list(reader, first, last) : [],
    ]);
    return { dates, occasions, tasks, funding };
  }

  private rendered(feed: ReadFeedRow, content: FeedContent): Rendered {
    const { publicUrl } = this.config;
    const { alarm_minutes: alarmMinutes, working_group_name: groupName } = feed;
    const facts = JSON.stringify([EDITION, publicUrl, alarmMinutes, groupName, content]);
    const changes = Object.values(content)
      .flat()
      .map((row) => row.changed_at.getTime());
    return {
      fileName: 'Klimaportal.ics',
      mediaType: 'text/calendar; charset=utf-8',
      version: createHash('sha256').update(facts).digest('base64url'),
      lastModified: new Date(Math.max(feed.created_at.getTime(), ...changes)),
      disposition: 'inline',
      text: () => presentFeedText({ publicUrl, alarmMinutes, groupName }, content),
    };
  }

  /** At most once an hour, and the reader does not wait for it. */
  private noteRead(feed: ReadFeedRow, now: Date): void {
    const before = new Date(now.getTime() - HOUR);
    if (feed.last_read_at !== null && feed.last_read_at >= before) return;
    void this.feeds.noteRead(feed.id, now, before).catch(() => undefined);
  }
}

/** Drafts stay in the portal. Nobody, where the feed is of a group that its member has left. */
function readerOf(feed: ReadFeedRow): CalendarReader | undefined {
  const reader = calendarReader(feed.member_id, feed.memberships, feed.working_group_id ?? undefined);
  const isOfLeftGroup = feed.working_group_id !== null && reader.workingGroupIds.length === 0;
  return isOfLeftGroup ? undefined : { ...reader, draftGroupIds: [] };
}
