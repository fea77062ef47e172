import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import type { SpeakerName } from '../talks.schemas.js';
import { TalkDirectoryRepository } from './talk-directory.repository.js';

export type GivenTalk = {
  id: string;
  title: string;
  summary: string | null;
  speakers: SpeakerName[];
  durationMinutes: number;
  meetingNumber: number;
  day: string;
  /** Slides that the group may open today. */
  files: number;
};

/** Vortragsverzeichnis: for reports. */
@Injectable()
export class TalkDirectoryService {
  constructor(
    private readonly repository: TalkDirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** Talks on agendas that the actor sees, oldest first; days YYYY-MM-DD, both inclusive. */
  async list(actor: Actor, workingGroupId: string, period: { from: string; until: string }): Promise<GivenTalk[]> {
    const today = calendarDay(this.clock.now());
    const rows = await this.repository.listVisible(actor, workingGroupId, period.from, period.until, today);
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      summary: row.summary,
      speakers: row.speakers,
      durationMinutes: row.duration_minutes,
      meetingNumber: row.meeting_number,
      day: row.day,
      files: row.file_count,
    }));
  }
}
