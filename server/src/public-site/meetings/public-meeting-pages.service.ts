import { Inject, Injectable } from '@nestjs/common';
import { PublicMeetingsService } from '../../meetings/public-meetings/public-meetings.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import type { PublicPage } from '../frame/public-page.js';
import { presentMeetingEntry, presentMeetingPage } from './public-meeting-pages.presenter.js';

@Injectable()
export class PublicMeetingPagesService {
  constructor(
    private readonly meetings: PublicMeetingsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(id: string): Promise<PublicPage> {
    return presentMeetingPage(await this.meetings.find(id), this.config.publicUrl);
  }

  /** For calendars of the public. */
  async listEntries(): Promise<CalendarEntry[]> {
    return (await this.meetings.list()).map((meeting) => presentMeetingEntry(meeting, this.config.publicUrl));
  }
}
