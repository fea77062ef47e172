import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AgreementsService } from '../../agreements/agreements.service.js';
import { AttendanceService } from '../../meetings/attendance/attendance.service.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { Database } from '../../platform/database/database.js';
import { everyItem } from '../../platform/http/page.js';
import type { TableDownload } from '../../platform/tables/send-table.js';
import { TalkDirectoryService } from '../../talks/directory/talk-directory.service.js';
import { TasksService } from '../../tasks/tasks.service.js';
import {
  presentAgreementRegister,
  presentAttendanceRegister,
  presentTalkRegister,
  presentTaskRegister,
} from './registers.presenter.js';
import type { AgreementExport, TalkExport, TaskExport } from './registers.schemas.js';

/** Of a register, at a time. */
const AT_ONCE = 2000;
const ALWAYS = { from: '1900-01-01', until: '9999-12-30' };

type Filter<Export> = Omit<Export, 'format'>;

/** Registers for people's spreadsheets: what the page shows by the same filter, all of it, as of one moment. */
@Injectable()
export class RegistersService {
  constructor(
    private readonly tasks: TasksService,
    private readonly agreements: AgreementsService,
    private readonly talks: TalkDirectoryService,
    private readonly meetings: MeetingsService,
    private readonly attendance: AttendanceService,
    private readonly database: Database,
  ) {}

  exportTasks(actor: Actor, filter: Filter<TaskExport>): Promise<TableDownload> {
    return this.database.snapshot(async () => {
      const tasks = await everyItem((cursor) => this.tasks.list(actor, { ...filter, cursor, limit: AT_ONCE }));
      return { name: 'Aufgaben', tables: [presentTaskRegister(tasks)] };
    });
  }

  exportAgreements(actor: Actor, filter: Filter<AgreementExport>): Promise<TableDownload> {
    return this.database.snapshot(async () => {
      const meetings = await everyItem((cursor) => this.agreements.list(actor, { ...filter, cursor, limit: AT_ONCE }));
      return { name: 'Verabredungen', tables: [presentAgreementRegister(meetings)] };
    });
  }

  exportTalks(actor: Actor, { workingGroupId, hasSlides }: Filter<TalkExport>): Promise<TableDownload> {
    return this.database.snapshot(async () => {
      const groups = actor.workingGroupIds.filter((id) => workingGroupId === undefined || id === workingGroupId);
      const found = [];
      for (const id of groups) found.push(...(await this.talks.list(actor, id, ALWAYS)));
      const talks = found
        .filter(({ files }) => !hasSlides || files > 0)
        .sort((one, other) => (one.day < other.day ? 1 : -1));
      return { name: 'Vorträge', tables: [presentTalkRegister(talks)] };
    });
  }

  exportAttendance(actor: Actor, meetingId: string): Promise<TableDownload> {
    return this.database.snapshot(async () => {
      const { number } = await this.meetings.find(actor, meetingId);
      const attendance = await this.attendance.show(actor, meetingId);
      return { name: `Anwesenheit ${number}. Sitzung`, tables: [presentAttendanceRegister(attendance)] };
    });
  }
}
