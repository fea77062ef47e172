import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { FilesService } from '../../files/files.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import * as meetingsPolicy from '../meetings.policy.js';
import type { MeetingRecord } from '../meetings.repository.js';
import { MeetingsService } from '../meetings.service.js';
import { requireTakingPlace, requireUnderWay } from '../rules/meeting-state.js';
import { AgendaItemMoved, MeetingTooEarly } from './conduct.errors.js';
import { presentConduct } from './conduct.presenter.js';
import { ConductRepository } from './conduct.repository.js';
import type { CallAgendaItem, MeetingConduct } from './conduct.schemas.js';
import { callableFrom, isCallable } from './rules/begin.js';
import { called, left, meetingTime } from './rules/item-time.js';

@Injectable()
export class ConductService {
  constructor(
    private readonly repository: ConductRepository,
    private readonly meetings: MeetingsService,
    private readonly files: FilesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, meetingId: string): Promise<MeetingConduct> {
    return this.present(actor, await this.meetings.find(actor, meetingId));
  }

  /** Moves on, back, or into a break. `from` says what the caller saw running: of two calls at once one counts. */
  async call(actor: Actor, meetingId: string, { from, to }: CallAgendaItem): Promise<MeetingConduct> {
    return this.database.transaction(async () => {
      await this.repository.hold(meetingId);
      const meeting = await this.meetings.find(actor, meetingId);
      authorize(meetingsPolicy.record, actor, meeting);
      requireUnderWay(meeting.state);
      requireTakingPlace(meeting);
      const now = this.clock.now();
      if (!isCallable(meeting, now)) throw new MeetingTooEarly(callableFrom(meeting));
      const items = await this.repository.listItems(meetingId);
      const running = items.find(({ resumedAt }) => resumedAt !== null) ?? null;
      if ((running?.id ?? null) !== from) throw new Stale(await this.present(actor, meeting));
      const next = to === null ? null : (items.find(({ id }) => id === to) ?? null);
      if (to !== null && next === null) throw new NotFound();
      if (next?.putOffAt) throw new AgendaItemMoved();
      if (from !== to) {
        if (running) await this.repository.saveTime(running.id, left(running, now));
        if (next) await this.repository.saveTime(next.id, called(next, now));
        if (next) await this.meetings.markHeld(actor, meetingId);
        await this.auditLog.record(actor, 'meeting.agenda-item-called', meetingId, { from, to, title: next?.title });
      }
      return this.present(actor, await this.meetings.find(actor, meetingId));
    });
  }

  /** For the minutes, which have shown the meeting: when it really began and ended. */
  async timesOf(meetingId: string): Promise<{ startedAt: Date | null; endedAt: Date | null }> {
    return meetingTime(await this.repository.listItems(meetingId));
  }

  private async present(actor: Actor, meeting: MeetingRecord): Promise<MeetingConduct> {
    const items = await this.repository.listItems(meeting.id);
    const talks = items.flatMap(({ talk }) => (talk ? [[talk.id, 'read'] as const] : []));
    const files = await this.files.listOfMany('talk', new Map(talks));
    return presentConduct(actor, meeting, items, files, this.clock.now());
  }
}
