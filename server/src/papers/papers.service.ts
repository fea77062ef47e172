import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { FilesService } from '../files/files.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { ReportRoundService } from '../meetings/municipality-reports/report-round.service.js';
import { MinutesPressService } from '../minutes/documents/minutes-press.service.js';
import { presentPapers, talkOf } from './papers.presenter.js';
import type { MeetingPapers } from './papers.schemas.js';

/** What there is to read for a meeting: nobody's papers hold more than those of every member. */
@Injectable()
export class PapersService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly files: FilesService,
    private readonly reports: ReportRoundService,
    private readonly minutes: MinutesPressService,
  ) {}

  async list(actor: Actor, meetingId: string): Promise<MeetingPapers> {
    const [meeting, { reports }] = await Promise.all([
      this.meetings.show(actor, meetingId),
      this.reports.list(actor, meetingId),
    ]);
    const talks = meeting.agenda.flatMap((item) => talkOf(item) ?? []);
    const files = await this.files.listOfMany('talk', new Map(talks.map(({ id }) => [id, 'read'])));
    return presentPapers(meeting, files, reports, await this.minutes.lookUpShared(meetingId));
  }
}
