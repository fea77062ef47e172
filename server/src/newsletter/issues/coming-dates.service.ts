import { Injectable } from '@nestjs/common';
import { PublicCampaignsService } from '../../campaigns/published/public-campaigns.service.js';
import { PublicEventsService } from '../../events/public-events.service.js';
import { PublicMeetingsService } from '../../meetings/public-meetings/public-meetings.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertedCampaign, insertedEvent, insertedMeeting } from './newsletter-insertions.presenter.js';
import type { NewsletterInsertion } from './newsletters.schemas.js';

/** Public dates and campaigns that are not over. */
@Injectable()
export class ComingDatesService {
  constructor(
    private readonly meetings: PublicMeetingsService,
    private readonly events: PublicEventsService,
    private readonly campaigns: PublicCampaignsService,
    private readonly clock: Clock,
  ) {}

  /** The next first; campaigns behind. */
  async list(publicUrl: string): Promise<NewsletterInsertion[]> {
    const now = this.clock.now();
    const [meetings, events, campaigns] = await Promise.all([
      this.meetings.list(),
      this.events.list(),
      this.campaigns.list(),
    ]);
    const isAhead = ({ endsAt, isCancelled }: { endsAt: Date; isCancelled: boolean }) => !isCancelled && endsAt >= now;
    const dates = [
      ...meetings.filter(isAhead).map((meeting) => insertedMeeting(meeting, publicUrl)),
      ...events.filter(isAhead).map((event) => insertedEvent(event, publicUrl)),
    ].sort((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
    const running = campaigns.filter(({ isOver }) => !isOver);
    return [...dates, ...running.map((campaign) => insertedCampaign(campaign, publicUrl))];
  }
}
