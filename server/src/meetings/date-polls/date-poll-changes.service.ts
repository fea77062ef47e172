import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { type AuditAction, AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { shownAfter } from '../../platform/errors/shown-after.js';
import type { MeetingRecord } from '../meetings.repository.js';
import { MeetingsService } from '../meetings.service.js';
import { requireTakingPlace } from '../rules/meeting-state.js';
import { DatePollReadingService } from './date-poll-reading.service.js';
import * as datePollsPolicy from './date-polls.policy.js';
import { type DatePollRecord, DatePollsRepository } from './date-polls.repository.js';
import type { DatePoll } from './date-polls.schemas.js';

export type Change = { poll: DatePollRecord; meeting: MeetingRecord; now: Date };

/** What the coordination does to a poll: each act one transaction, recorded, and answered with what stands then. */
@Injectable()
export class DatePollChangesService {
  constructor(
    private readonly repository: DatePollsRepository,
    private readonly meetings: MeetingsService,
    private readonly reading: DatePollReadingService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** `work` makes the poll and answers the id of its meeting. */
  async start(actor: Actor, work: (now: Date) => Promise<string>): Promise<DatePoll> {
    const meetingId = await this.database.transaction(async () => {
      const id = await work(this.clock.now());
      await this.auditLog.record(actor, 'date-poll.opened', id);
      return id;
    });
    return this.reading.show(actor, meetingId);
  }

  /**
   * Alone with the meeting. With a version, that is raised first, so that of two changes to the same version one wins.
   * `work` answers what is written down about it.
   */
  async change(
    actor: Actor,
    { meetingId, version, action }: { meetingId: string; version?: number; action: AuditAction },
    work: (change: Change) => Promise<Record<string, unknown>>,
  ): Promise<DatePoll> {
    const changed = this.database.transaction(async () => {
      const meeting = await this.meetings.findAndLock(actor, meetingId);
      authorize(datePollsPolicy.coordinate, actor, meeting);
      requireTakingPlace(meeting);
      if (version !== undefined) await this.repository.save(meetingId, version);
      const poll = await this.repository.find(meetingId);
      const details = await work({ poll, meeting, now: this.clock.now() });
      await this.auditLog.record(actor, action, meetingId, details);
    });
    return shownAfter(changed, () => this.reading.show(actor, meetingId));
  }
}
