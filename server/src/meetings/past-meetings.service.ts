import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Invalid } from '../platform/errors/domain-error.js';
import { planMeetings } from '../working-groups/working-groups.policy.js';
import { WorkingGroupsService } from '../working-groups/working-groups.service.js';
import { AgendaRepository } from './agenda/agenda.repository.js';
import type { AgendaItemKind } from './agenda/agenda.schemas.js';
import { AgendaOrderService } from './agenda/agenda-order.service.js';
import * as meetingsPolicy from './meetings.policy.js';
import { MeetingsRepository, type NewMeeting } from './meetings.repository.js';
import { requireOpen, requireTakingPlace } from './rules/meeting-state.js';
import { period } from './rules/period.js';

export type HeldMeeting = Pick<
  NewMeeting,
  'workingGroupId' | 'number' | 'title' | 'hostMunicipalityId' | 'locationName'
> & {
  startsAt: Date;
  endsAt: Date;
};
export type HeldItem = { title: string; kind: AgendaItemKind };

/** Meetings of which only their minutes are left, and what was added to an agenda while it was being held. */
@Injectable()
export class PastMeetingsService {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly order: AgendaOrderService,
    private readonly workingGroups: WorkingGroupsService,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** In the running transaction: a meeting that was held, with its agenda. Nobody is told of it. */
  async add(
    actor: Actor,
    meeting: HeldMeeting,
    items: readonly HeldItem[],
  ): Promise<{ id: string; itemIds: string[] }> {
    const { workingGroupId, number, startsAt } = meeting;
    await this.workingGroups.requireFor(actor, workingGroupId, planMeetings);
    if (startsAt > this.clock.now()) {
      throw new Invalid([{ pointer: '#/meeting/startsAt', detail: 'Dieser Tag liegt nicht in der Vergangenheit.' }]);
    }
    await this.repository.holdNumbering(workingGroupId);
    const when = period(startsAt, meeting.endsAt);
    const id = await this.repository.add({ ...meeting, ...when, state: 'held', createdById: actor.id });
    await this.agenda.addAll(
      id,
      items.map((item) => ({ ...item, note: null, durationMinutes: null })),
    );
    await this.auditLog.record(actor, 'meeting.entered-later', id, { number, startsAt });
    return { id, itemIds: (await this.agenda.list(id)).map((item) => item.id) };
  }

  /** In the running transaction: items that an agenda has not got yet, at its end. */
  async extend(actor: Actor, meetingId: string, items: readonly HeldItem[]): Promise<string[]> {
    await this.repository.lock(meetingId);
    const meeting = await this.repository.findVisible(actor, meetingId);
    authorize(meetingsPolicy.record, actor, meeting);
    requireOpen(meeting.state);
    requireTakingPlace(meeting);
    if (items.length === 0) return [];
    await this.repository.save(meeting.id, meeting.version);
    const ids: string[] = [];
    for (const item of items) {
      ids.push(await this.order.add(meeting, { ...item, note: null, durationMinutes: null }));
    }
    await this.auditLog.record(actor, 'meeting.agenda-entered-later', meetingId, { count: items.length });
    return ids;
  }

  /** The items of a meeting that the actor has been shown. */
  async itemIdsOf(meetingId: string): Promise<string[]> {
    return (await this.agenda.list(meetingId)).map(({ id }) => id);
  }
}
