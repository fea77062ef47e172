import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { TalksService } from '../../talks/talks.service.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import type { Meeting } from '../meetings.schemas.js';
import { MeetingsService } from '../meetings.service.js';
import { AgendaItemHasTalk, AgendaItemSent } from './agenda.errors.js';
import { AgendaRepository } from './agenda.repository.js';
import type { AddAgendaItem, AddAgendaTalk, AgendaOrder, UpdateAgendaItem } from './agenda.schemas.js';
import { AgendaOrderService } from './agenda-order.service.js';
import { type InCharge, oneInCharge, requireOfGroup } from './rules/in-charge.js';
import { newOrder } from './rules/order.js';
import { isFixed } from './rules/supplements.js';

/** Every act is a change of the meeting's version and answers the meeting as it stands then. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: AgendaRepository,
    private readonly order: AgendaOrderService,
    private readonly talks: TalksService,
    private readonly memberships: MembershipsService,
    private readonly auditLog: AuditLogService,
  ) {}

  add(actor: Actor, meetingId: string, { version, position, ...item }: AddAgendaItem): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async (meeting) => {
      if (item.talkId) await this.repository.requireFreeTalk(meeting.workingGroupId, item.talkId);
      await this.requireInCharge(actor, meeting.workingGroupId, item);
      await this.order.add(meeting, oneInCharge(item), position);
      await this.auditLog.record(actor, 'meeting.agenda-item-added', meetingId, { title: item.title });
    });
  }

  update(actor: Actor, meetingId: string, id: string, { version, ...change }: UpdateAgendaItem): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async ({ workingGroupId }) => {
      const before = await this.repository.find(meetingId, id);
      await this.requireInCharge(actor, workingGroupId, change, before.memberId);
      await this.repository.save(id, oneInCharge(change));
      await this.auditLog.record(actor, 'meeting.agenda-item-changed', meetingId, { before, change });
    });
  }

  remove(actor: Actor, meetingId: string, id: string, version: number): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async (meeting) => {
      const item = await this.repository.find(meetingId, id);
      if (isFixed(item, meeting)) throw new AgendaItemSent();
      await this.order.remove(meeting, id);
      await this.auditLog.record(actor, 'meeting.agenda-item-removed', meetingId, { title: item.title });
    });
  }

  reorder(actor: Actor, meetingId: string, { version, itemIds }: AgendaOrder): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async (meeting) => {
      await this.order.arrange(meeting, (current) => newOrder(current, itemIds));
      await this.auditLog.record(actor, 'meeting.agenda-reordered', meetingId);
    });
  }

  /** The item takes as long as talk and discussion together. */
  addTalk(actor: Actor, meetingId: string, id: string, { version, ...talk }: AddAgendaTalk): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async ({ workingGroupId }) => {
      const item = await this.repository.find(meetingId, id);
      if (item.talkId !== null) throw new AgendaItemHasTalk();
      const talkId = await this.talks.add(actor, workingGroupId, talk);
      const durationMinutes = talk.durationMinutes + talk.discussionMinutes;
      await this.repository.save(id, { talkId, durationMinutes, kind: 'talk' });
      await this.auditLog.record(actor, 'meeting.talk-added', meetingId, { talkId });
    });
  }

  /** Whoever was in charge may stay so after leaving the group. */
  private async requireInCharge(actor: Actor, groupId: string, wanted: InCharge, before: string | null = null) {
    if (!wanted.memberId || wanted.memberId === before) return;
    const { items } = await this.memberships.list(actor, groupId);
    requireOfGroup(
      wanted.memberId,
      items.map(({ member }) => member.id),
    );
  }
}
