import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { PersonalLinksService } from '../auth/personal-links/personal-links.service.js';
import { Database } from '../platform/database/database.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { AgendaPreparationService } from './agenda/agenda-preparation.service.js';
import * as meetingsPolicy from './meetings.policy.js';
import { MeetingsRepository } from './meetings.repository.js';
import type { Meeting, UpdateMeeting } from './meetings.schemas.js';
import { MeetingsService } from './meetings.service.js';
import { MeetingChanged, MeetingMoved, MeetingScheduled } from './meetings.signals.js';
import { isPlanned, published, requireDraft } from './rules/meeting-state.js';
import { isMove } from './rules/move.js';
import { movedPeriod } from './rules/period.js';

/** What becomes of a planned meeting: its head changes, the group learns of it, a draft goes away again. */
@Injectable()
export class MeetingChangesService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: MeetingsRepository,
    private readonly preparation: AgendaPreparationService,
    private readonly links: PersonalLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
  ) {}

  update(actor: Actor, id: string, { version, startsAt, endsAt, ...head }: UpdateMeeting): Promise<Meeting> {
    return this.meetings.change(actor, id, version, async (meeting) => {
      const change = { ...head, ...movedPeriod(meeting, { startsAt, endsAt }) };
      const isMoved = isMove(meeting, change);
      const isTold = !isPlanned(meeting.state);
      await this.repository.write(id, {
        ...change,
        ...(isMoved && isTold && { calendarSequence: meeting.calendarSequence + 1 }),
      });
      await this.links.moveEnd('reply', id, change.startsAt);
      await this.links.moveEnd('municipality_report', id, change.endsAt);
      await this.auditLog.record(actor, 'meeting.changed', id, { before: meeting, change });
      this.signals.send(new MeetingChanged(id));
      if (isMoved && meeting.invitedAt !== null) this.signals.send(new MeetingMoved(id));
    });
  }

  async publish(actor: Actor, id: string): Promise<Meeting> {
    await this.database.transaction(async () => {
      const meeting = await this.meetings.find(actor, id);
      authorize(meetingsPolicy.coordinate, actor, meeting);
      await this.repository.save(id, meeting.version, { state: published(meeting.state) });
      await this.preparation.retell(id);
      await this.auditLog.record(actor, 'meeting.published', id);
      this.signals.send(new MeetingScheduled(id));
    });
    return this.meetings.show(actor, id);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const meeting = await this.meetings.find(actor, id);
      authorize(meetingsPolicy.coordinate, actor, meeting);
      requireDraft(meeting.state);
      await this.preparation.giveBack(id);
      await this.repository.remove(id, meeting.version);
      await this.auditLog.record(actor, 'meeting.removed', id, { number: meeting.number, startsAt: meeting.startsAt });
    });
  }
}
