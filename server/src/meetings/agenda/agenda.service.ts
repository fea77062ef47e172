import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { TalksService } from '../../talks/talks.service.js';
import type { Meeting } from '../meetings.schemas.js';
import { MeetingsService } from '../meetings.service.js';
import { AgendaItemHasTalk } from './agenda.errors.js';
import { AgendaRepository } from './agenda.repository.js';
import type { AddAgendaItem, AddAgendaTalk, AgendaOrder, UpdateAgendaItem } from './agenda.schemas.js';
import { newOrder, withItemAt } from './rules/order.js';

/** Every act is a change of the meeting's version and answers the meeting as it stands then. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: AgendaRepository,
    private readonly talks: TalksService,
    private readonly auditLog: AuditLogService,
  ) {}

  add(actor: Actor, meetingId: string, { version, position, ...item }: AddAgendaItem): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async ({ workingGroupId }) => {
      if (item.talkId) await this.repository.requireFreeTalk(workingGroupId, item.talkId);
      const others = await this.repository.listIds(meetingId);
      const id = await this.repository.add({ ...item, meetingId, position: others.length });
      await this.repository.saveOrder(meetingId, withItemAt(others, id, position ?? others.length));
      await this.auditLog.record(actor, 'meeting.agenda-item-added', meetingId, { title: item.title });
    });
  }

  update(actor: Actor, meetingId: string, id: string, { version, ...change }: UpdateAgendaItem): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async () => {
      const before = await this.repository.find(meetingId, id);
      await this.repository.save(id, change);
      await this.auditLog.record(actor, 'meeting.agenda-item-changed', meetingId, { before, change });
    });
  }

  remove(actor: Actor, meetingId: string, id: string, version: number): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async () => {
      const { title } = await this.repository.find(meetingId, id);
      await this.repository.remove(id);
      await this.repository.saveOrder(meetingId, await this.repository.listIds(meetingId));
      await this.auditLog.record(actor, 'meeting.agenda-item-removed', meetingId, { title });
    });
  }

  reorder(actor: Actor, meetingId: string, { version, itemIds }: AgendaOrder): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async () => {
      const order = newOrder(await this.repository.listIds(meetingId), itemIds);
      await this.repository.saveOrder(meetingId, order);
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
}
