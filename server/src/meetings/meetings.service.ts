import { Injectable } from '@nestjs/common';
import type { Member as Actor, Actor as Asking } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { shownAfter } from '../platform/errors/shown-after.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { MeetingListRepository } from './meeting-list.repository.js';
import { MeetingPageRepository } from './meeting-page.repository.js';
import * as meetingsPolicy from './meetings.policy.js';
import { presentMeeting, presentMeetingSummary } from './meetings.presenter.js';
import { type MeetingRecord, MeetingsRepository } from './meetings.repository.js';
import type { Meeting, MeetingFilter, MeetingPage } from './meetings.schemas.js';
import { PublicNoticeService } from './public-notice/public-notice.service.js';
import { closed, held, requireOpen, requireTakingPlace } from './rules/meeting-state.js';

@Injectable()
export class MeetingsService {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly lists: MeetingListRepository,
    private readonly pages: MeetingPageRepository,
    private readonly notices: PublicNoticeService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { workingGroupId, when, limit, cursor }: MeetingFilter): Promise<MeetingPage> {
    const rows = await this.lists.listVisible(actor, {
      workingGroupIds: actor.workingGroupIds.filter((id) => workingGroupId === undefined || id === workingGroupId),
      when,
      now: this.clock.now(),
      after: decodeCursor(cursor),
      limit,
    });
    return toPage(rows, limit, (row) => ({ at: row.starts_at, id: row.id }), presentMeetingSummary);
  }

  /** What is committed: inside a transaction, before the change. */
  async show(actor: Actor, id: string): Promise<Meeting> {
    return presentMeeting(actor, await this.pages.findVisible(actor, id, calendarDay(this.clock.now())));
  }

  /** For other modules: a visible meeting, as the running transaction sees it. */
  find(actor: Actor, id: string): Promise<MeetingRecord> {
    return this.repository.findVisible(actor, id);
  }

  /** A visible meeting that nobody can change or close before the running transaction ends. */
  async findAndHold(actor: Actor, id: string): Promise<MeetingRecord> {
    await this.repository.holdStill(id);
    return this.repository.findVisible(actor, id);
  }

  /** A visible meeting about which nothing else happens before the running transaction ends. */
  async findAndLock(actor: Actor, id: string): Promise<MeetingRecord> {
    await this.repository.lock(id);
    return this.repository.findVisible(actor, id);
  }

  /**
   * One change of head or agenda by the coordination. Raises the version first, so that of two changes to the same
   * version one wins and `work` runs alone. What depends on no version (null) waits for its turn instead. Not inside
   * another transaction: it answers what is committed.
   */
  async change(
    actor: Actor,
    id: string,
    version: number | null,
    work: (meeting: MeetingRecord) => Promise<void>,
  ): Promise<Meeting> {
    const changed = this.database.transaction(async () => {
      if (version === null) await this.repository.lock(id);
      const meeting = await this.repository.findVisible(actor, id);
      authorize(meetingsPolicy.coordinate, actor, meeting);
      requireOpen(meeting.state);
      requireTakingPlace(meeting);
      await this.repository.save(id, version ?? meeting.version);
      await work(meeting);
      await this.notices.hideNamed(actor, id);
    });
    return shownAfter(changed, () => this.show(actor, id));
  }

  /** Called by whoever begins the minutes, in the same transaction. */
  async markHeld(actor: Actor, id: string): Promise<void> {
    const meeting = await this.repository.findVisible(actor, id);
    authorize(meetingsPolicy.record, actor, meeting);
    requireTakingPlace(meeting);
    const state = held(meeting.state);
    if (state === meeting.state) return;
    await this.repository.save(id, meeting.version, { state });
    await this.auditLog.record(actor, 'meeting.held', id);
  }

  /**
   * With the approval of the minutes, in the same transaction, by whoever approved them or by the portal itself. From
   * then on nothing changes any more.
   */
  async closeWithMinutes(actor: Asking, id: string): Promise<void> {
    const meeting = await this.repository.look(id);
    requireTakingPlace(meeting);
    await this.repository.save(id, meeting.version, { state: closed(held(meeting.state)) });
    await this.auditLog.record(actor, 'meeting.closed', id);
  }
}
