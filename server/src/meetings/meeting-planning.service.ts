import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { PersonalLinksService } from '../auth/personal-links/personal-links.service.js';
import { instantOf } from '../platform/clock/local-time.js';
import { Database } from '../platform/database/database.js';
import { Invalid } from '../platform/errors/domain-error.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { planMeetings } from '../working-groups/working-groups.policy.js';
import type { WorkingGroup } from '../working-groups/working-groups.schemas.js';
import { WorkingGroupsService } from '../working-groups/working-groups.service.js';
import { agendaFromTemplate } from './agenda/rules/from-template.js';
import { numberOf } from './agenda/rules/numbering.js';
import * as meetingsPolicy from './meetings.policy.js';
import { MeetingsRepository, type NewMeeting } from './meetings.repository.js';
import type { Meeting, PlanMeeting, UpdateMeeting } from './meetings.schemas.js';
import { MeetingsService } from './meetings.service.js';
import { MeetingChanged, MeetingMoved, MeetingScheduled } from './meetings.signals.js';
import { nextMeetingNumber } from './rules/meeting-number.js';
import { published, requireDraft } from './rules/meeting-state.js';
import { isMove } from './rules/move.js';
import { minutesAfter, movedPeriod, type Period, period } from './rules/period.js';

@Injectable()
export class MeetingPlanningService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: MeetingsRepository,
    private readonly workingGroups: WorkingGroupsService,
    private readonly links: PersonalLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
  ) {}

  /** A draft with the next number and the agenda of the group's template. */
  async plan(actor: Actor, { workingGroupId, startsAt, endsAt, day, ...head }: PlanMeeting): Promise<Meeting> {
    const id = await this.database.transaction(async () => {
      const group = await this.workingGroups.requireFor(actor, workingGroupId, planMeetings);
      const when = plannedPeriod(group, { startsAt, endsAt, day });
      return this.begin(actor, { ...head, ...when, workingGroupId });
    });
    return this.meetings.show(actor, id);
  }

  /** In the running transaction, for whoever has asked whether the actor may: next number, agenda of the template. */
  async begin(actor: Actor, meeting: Omit<NewMeeting, 'number' | 'createdById'> & Period): Promise<string> {
    const { workingGroupId, startsAt } = meeting;
    const { highest, first } = await this.repository.holdNumbering(workingGroupId);
    const number = nextMeetingNumber(highest, first);
    const last = await this.repository.lookUpNumberBefore(workingGroupId, startsAt);
    const agenda = agendaFromTemplate(await this.repository.listTemplate(workingGroupId), last);
    const id = await this.repository.add(
      { ...meeting, number, createdById: actor.id },
      agenda.map((item, position) => ({ ...item, position, number: numberOf(position) })),
    );
    await this.auditLog.record(actor, 'meeting.planned', id, { number, startsAt });
    return id;
  }

  update(actor: Actor, id: string, { version, startsAt, endsAt, ...head }: UpdateMeeting): Promise<Meeting> {
    return this.meetings.change(actor, id, version, async (meeting) => {
      const change = { ...head, ...movedPeriod(meeting, { startsAt, endsAt }) };
      const isMoved = isMove(meeting, change);
      const isTold = meeting.invitedAt !== null;
      await this.repository.write(id, {
        ...change,
        ...(isMoved && isTold && { calendarSequence: meeting.calendarSequence + 1 }),
      });
      await this.links.moveEnd('reply', id, change.startsAt);
      await this.auditLog.record(actor, 'meeting.changed', id, { before: meeting, change });
      this.signals.send(new MeetingChanged(id));
      if (isMoved && isTold) this.signals.send(new MeetingMoved(id));
    });
  }

  async publish(actor: Actor, id: string): Promise<Meeting> {
    await this.database.transaction(async () => {
      const meeting = await this.meetings.find(actor, id);
      authorize(meetingsPolicy.coordinate, actor, meeting);
      await this.repository.save(id, meeting.version, { state: published(meeting.state) });
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
      await this.repository.remove(id, meeting.version);
      await this.auditLog.record(actor, 'meeting.removed', id, { number: meeting.number, startsAt: meeting.startsAt });
    });
  }
}

/** What is not said is as usual in the group. */
function plannedPeriod(group: WorkingGroup, wanted: Pick<PlanMeeting, 'startsAt' | 'endsAt' | 'day'>): Period {
  const startsAt = wanted.startsAt ?? instantOf(`${wanted.day}T${group.usualStartTime}`);
  if (!startsAt) throw new Invalid([{ pointer: '#/day', detail: 'Die übliche Uhrzeit gibt es an diesem Tag nicht.' }]);
  return period(startsAt, wanted.endsAt ?? minutesAfter(startsAt, group.usualDurationMinutes));
}
