import { Injectable } from '@nestjs/common';
import type { Member as Actor, Visitor } from '../access/actor.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { instantOf } from '../platform/clock/local-time.js';
import { Database } from '../platform/database/database.js';
import { Invalid } from '../platform/errors/domain-error.js';
import { planMeetings } from '../working-groups/working-groups.policy.js';
import type { WorkingGroup } from '../working-groups/working-groups.schemas.js';
import { WorkingGroupsService } from '../working-groups/working-groups.service.js';
import { AgendaPreparationService } from './agenda/agenda-preparation.service.js';
import { MeetingsRepository, type NewMeeting } from './meetings.repository.js';
import type { Meeting, PlanMeeting } from './meetings.schemas.js';
import { MeetingsService } from './meetings.service.js';
import { nextMeetingNumber } from './rules/meeting-number.js';
import { minutesAfter, type Period, period } from './rules/period.js';

type Beginning = Omit<NewMeeting, 'number' | 'createdById'> & Period;

@Injectable()
export class MeetingPlanningService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: MeetingsRepository,
    private readonly workingGroups: WorkingGroupsService,
    private readonly preparation: AgendaPreparationService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  /** A draft with the next number and the agenda of the group's template. */
  async plan(
    actor: Actor,
    { workingGroupId, startsAt, endsAt, day, templateId, ...head }: PlanMeeting,
  ): Promise<Meeting> {
    const id = await this.database.transaction(async () => {
      const group = await this.workingGroups.requireFor(actor, workingGroupId, planMeetings);
      const when = plannedPeriod(group, { startsAt, endsAt, day });
      return this.begin(actor, { ...head, ...when, workingGroupId }, templateId);
    });
    return this.meetings.show(actor, id);
  }

  /**
   * In the running transaction, for whoever has asked whether the actor may: next number, agenda of the template (the
   * group's standard one unless told) with what comes by itself. Nobody (Visitor): the portal prepares it.
   */
  async begin(actor: Actor | Visitor, meeting: Beginning, templateId?: string): Promise<string> {
    const { workingGroupId, startsAt } = meeting;
    const { highest, first, held } = await this.repository.holdNumbering(workingGroupId);
    const number = nextMeetingNumber(highest, first, held);
    const createdById = actor.kind === 'member' ? actor.id : null;
    const id = await this.repository.add({ ...meeting, number, createdById });
    await this.preparation.prepare(id, templateId);
    await this.auditLog.record(actor, 'meeting.planned', id, { number, startsAt });
    return id;
  }
}

/** What is not said is as usual in the group. */
function plannedPeriod(group: WorkingGroup, wanted: Pick<PlanMeeting, 'startsAt' | 'endsAt' | 'day'>): Period {
  const startsAt = wanted.startsAt ?? instantOf(`${wanted.day}T${group.usualStartTime}`);
  if (!startsAt) throw new Invalid([{ pointer: '#/day', detail: 'Die übliche Uhrzeit gibt es an diesem Tag nicht.' }]);
  return period(startsAt, wanted.endsAt ?? minutesAfter(startsAt, group.usualDurationMinutes));
}
