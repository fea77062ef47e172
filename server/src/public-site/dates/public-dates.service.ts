import { Injectable } from '@nestjs/common';
import { PublicCampaignsService } from '../../campaigns/published/public-campaigns.service.js';
import { PublicEventsService } from '../../events/public-events.service.js';
import { PublicMeetingsService } from '../../meetings/public-meetings/public-meetings.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { type PublicDate, presentCampaignDate, presentEventDate, presentMeetingDate } from './dates.presenter.js';
import { yearOf } from './rules/by-month.js';

/** From an instant up to another, without it; absent: without end. */
type Period = { from?: Date | undefined; to?: Date | undefined; limit?: number | undefined };

const endOf = ({ startsAt, endsAt }: PublicDate): Date => endsAt ?? startsAt;

/** Everything with a date that everybody may know of: meetings, events, campaigns. */
@Injectable()
export class PublicDatesService {
  constructor(
    private readonly meetings: PublicMeetingsService,
    private readonly events: PublicEventsService,
    private readonly campaigns: PublicCampaignsService,
    private readonly clock: Clock,
  ) {}

  /** The earliest first. */
  async list({ from, to, limit }: Period = {}): Promise<PublicDate[]> {
    const [meetings, events, campaigns] = await Promise.all([
      this.meetings.list({ from, to, limit }),
      this.events.list({ from, to, limit }),
      this.campaigns.list(),
    ]);
    const isWithin = (date: PublicDate) =>
      (from === undefined || endOf(date) >= from) && (to === undefined || date.startsAt < to);
    const dates = [
      ...meetings.map(presentMeetingDate),
      ...events.map(presentEventDate),
      ...campaigns.flatMap((campaign) => presentCampaignDate(campaign) ?? []).filter(isWithin),
    ];
    return dates.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()).slice(0, limit);
  }

  /** What is not over yet, the next first. */
  listAhead(limit?: number): Promise<PublicDate[]> {
    return this.list({ from: this.clock.now(), limit });
  }

  /** Years of what is over, the latest first. */
  async listYears(): Promise<number[]> {
    const now = this.clock.now();
    const [meetings, events, campaigns] = await Promise.all([
      this.meetings.listYears(now),
      this.events.listYears(now),
      this.campaigns.list(),
    ]);
    const past = campaigns.flatMap((campaign) => presentCampaignDate(campaign) ?? []).filter((one) => endOf(one) < now);
    return [...new Set([...meetings, ...events, ...past.map(yearOf)])].sort((one, other) => other - one);
  }

  /** What is over of a year. */
  async listPast(year: number): Promise<PublicDate[]> {
    const now = this.clock.now();
    // Some hours more on both sides: the clock of the district decides.
    const from = new Date(Date.UTC(year - 1, 11, 31));
    const dates = await this.list({ from, to: new Date(Date.UTC(year + 1, 0, 2)) });
    return dates.filter((date) => endOf(date) < now && yearOf(date) === year);
  }
}
