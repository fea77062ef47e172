import { Injectable } from '@nestjs/common';
import { PublicCampaignsService } from '../../campaigns/published/public-campaigns.service.js';
import { PublicEventsService } from '../../events/public-events.service.js';
import { PublicMeetingsService } from '../../meetings/public-meetings/public-meetings.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { type PublicDate, presentCampaignDate, presentEventDate, presentMeetingDate } from './dates.presenter.js';

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
  async list(): Promise<PublicDate[]> {
    const [meetings, events, campaigns] = await Promise.all([
      this.meetings.list(),
      this.events.list(),
      this.campaigns.list(),
    ]);
    const dates = [
      ...meetings.map(presentMeetingDate),
      ...events.map(presentEventDate),
      ...campaigns.flatMap((campaign) => presentCampaignDate(campaign) ?? []),
    ];
    return dates.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  }

  /** What is not over yet, the next first. */
  async listAhead(): Promise<PublicDate[]> {
    const now = this.clock.now();
    return (await this.list()).filter(({ endsAt, startsAt }) => (endsAt ?? startsAt) >= now);
  }
}
