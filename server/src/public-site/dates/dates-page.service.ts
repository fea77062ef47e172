import { Inject, Injectable } from '@nestjs/common';
import { PublicCampaignsService } from '../../campaigns/published/public-campaigns.service.js';
import { PublicEventsService } from '../../events/public-events.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { calendarFeed } from '../../platform/icalendar/calendar-files.js';
import type { PublicPage } from '../frame/public-page.js';
import type { SharedText } from '../frame/send-shared.js';
import { PublicMeetingPagesService } from '../meetings/public-meeting-pages.service.js';
import { presentDatesPage, presentPastDatesPage } from './dates-page.presenter.js';
import { PublicDatesService } from './public-dates.service.js';

const REFRESH_HOURS = 6;

@Injectable()
export class DatesPageService {
  constructor(
    private readonly dates: PublicDatesService,
    private readonly meetings: PublicMeetingPagesService,
    private readonly events: PublicEventsService,
    private readonly campaigns: PublicCampaignsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(year: number | undefined): Promise<PublicPage> {
    const years = await this.dates.listYears();
    if (year === undefined) return presentDatesPage(await this.dates.listAhead(), years, this.config.publicUrl);
    if (!years.includes(year)) throw new NotFound();
    return presentPastDatesPage(year, await this.dates.listPast(year), years);
  }

  async calendar(): Promise<SharedText> {
    const entries = await Promise.all([
      this.meetings.listEntries(),
      this.events.listEntries(),
      this.campaigns.listCalendarEntries(),
    ]);
    return {
      mediaType: 'text/calendar; charset=utf-8',
      isOpen: true,
      text: calendarFeed({
        name: 'Klimaportal: Termine',
        description: 'Veranstaltungen, Aktionen und öffentliche Sitzungstermine',
        refreshHours: REFRESH_HOURS,
        entries: entries.flat(),
      }),
    };
  }
}
