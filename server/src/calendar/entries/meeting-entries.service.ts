import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Rendered } from '../../platform/http/send-rendered.js';
import { calendarMessage } from '../../platform/icalendar/calendar-files.js';
import { CalendarRepository } from '../calendar.repository.js';
import { calendarReader } from '../rules/calendar-reader.js';
import { presentDateEntry } from './calendar-entries.presenter.js';

/** One meeting for the calendar, as a file; while a poll looks for its date, all dates that are offered. */
@Injectable()
export class MeetingEntriesService {
  constructor(
    private readonly repository: CalendarRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async open(actor: Actor, meetingId: string): Promise<Rendered> {
    const reader = calendarReader(actor.id, actor.memberships);
    const rows = await this.repository.listDatesOf(meetingId, reader);
    const [first] = rows;
    if (!first) throw new NotFound();
    const entries = rows.map((row) => presentDateEntry(row, this.config.publicUrl));
    const text = calendarMessage('PUBLISH', entries);
    return {
      fileName: `${first.number}. Sitzung ${first.working_group_short_name}.ics`,
      mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
      version: createHash('sha256').update(text).digest('base64url'),
      lastModified: first.changed_at,
      disposition: 'attachment',
      text: () => text,
    };
  }
}
