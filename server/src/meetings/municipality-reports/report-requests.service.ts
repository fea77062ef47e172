import { Injectable, Logger } from '@nestjs/common';
import { type Member as Actor, Visitor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { requireTakingPlace } from '../rules/meeting-state.js';
import { ReportRequestTooLate, ReportsAlreadyRequested } from './municipality-reports.errors.js';
import * as reportsPolicy from './municipality-reports.policy.js';
import { MunicipalityReportsRepository } from './municipality-reports.repository.js';
import type { RequestMunicipalityReports } from './municipality-reports.schemas.js';
import { ReportLettersService } from './report-letters.service.js';
import { type AwaitedMeetingRecord, ReportRequestsRepository } from './report-requests.repository.js';
import { isRequestDue } from './rules/request-due.js';

const DAY = 86_400_000;
/** Once for each day to which the meeting is moved; the rule says whether that is asked for again. */
const claimKey = ({ id, startsAt }: { id: string; startsAt: Date }) => `report-request:${id}:${calendarDay(startsAt)}`;

const isDue = ({ startsAt, workingGroup, dispatches }: AwaitedMeetingRecord, now: Date) =>
  isRequestDue(
    { startsAt, daysBefore: workingGroup.reportRequestDays, askedAt: dispatches[0]?.createdAt ?? null },
    now,
  );

/** Asks for reports: once per meeting by itself or by hand, then reminds those who have not handed in. */
@Injectable()
export class ReportRequestsService {
  private readonly logger = new Logger(ReportRequestsService.name);

  constructor(
    private readonly repository: ReportRequestsRepository,
    private readonly reports: MunicipalityReportsRepository,
    private readonly letters: ReportLettersService,
    private readonly database: Database,
    private readonly once: Once,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async request(actor: Actor, meetingId: string, { kind, message }: RequestMunicipalityReports): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.lockMeeting(meetingId);
      const meeting = await this.reports.findMeeting(actor, meetingId);
      authorize(reportsPolicy.request, actor, meeting);
      requireTakingPlace(meeting);
      if (meeting.endsAt <= this.clock.now() || (meeting.state !== 'scheduled' && meeting.state !== 'invited')) {
        throw new ReportRequestTooLate();
      }
      if (kind === 'request' && !(await this.once.claim(claimKey(meeting)))) throw new ReportsAlreadyRequested();
      await this.letters.send(actor, meeting, kind, message);
      const action = kind === 'request' ? 'meeting.reports-requested' : 'meeting.reports-reminded';
      await this.auditLog.record(actor, action, meetingId);
    });
  }

  /** Looked at every few minutes; whichever replica is first asks, the others find it done. */
  async requestDue(): Promise<void> {
    const now = this.clock.now();
    const ahead = await this.repository.listAhead(now, new Date(now.getTime() + 100 * DAY));
    const due = ahead.filter((meeting) => isDue(meeting, now));
    await oneByOne(due, this.logger, ({ id }) => this.requestOnce(id, now));
  }

  /** The meeting may have been called off, moved or asked for meanwhile. */
  private async requestOnce(meetingId: string, now: Date): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.lockMeeting(meetingId);
      const meeting = await this.repository.lookUpAhead(meetingId, now);
      if (!meeting || !isDue(meeting, now) || !(await this.once.claim(claimKey(meeting)))) return;
      await this.letters.send(null, meeting, 'request', null);
      await this.auditLog.record(new Visitor(), 'meeting.reports-requested', meetingId);
    });
  }
}
