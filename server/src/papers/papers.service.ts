import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { File } from '../files/files.schemas.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { ReportRoundService } from '../meetings/municipality-reports/report-round.service.js';
import { TalksService } from '../talks/talks.service.js';
import { presentPapers, talkOf } from './papers.presenter.js';
import type { MeetingPapers } from './papers.schemas.js';

/** What there is to read for a meeting, as its reader sees it. */
@Injectable()
export class PapersService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly talks: TalksService,
    private readonly reports: ReportRoundService,
  ) {}

  async list(actor: Actor, meetingId: string): Promise<MeetingPapers> {
    const meeting = await this.meetings.show(actor, meetingId);
    const { reports } = await this.reports.list(actor, meetingId);
    const talks = meeting.agenda.flatMap((item) => talkOf(item) ?? []);
    const files = await Promise.all(
      talks.map(async ({ id }): Promise<[string, File[]]> => [id, (await this.talks.show(actor, id)).files]),
    );
    return presentPapers(meeting, new Map(files), reports);
  }
}
