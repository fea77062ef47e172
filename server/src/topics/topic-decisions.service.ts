import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { type AddedTo, AgendaAdditionsService } from '../meetings/agenda/agenda-additions.service.js';
import { fullName } from '../members/members.presenter.js';
import { Database } from '../platform/database/database.js';
import { Invalid } from '../platform/errors/domain-error.js';
import { shownAfter } from '../platform/errors/shown-after.js';
import { Stale } from '../platform/errors/stale.js';
import { plannedItem } from './rules/planned-item.js';
import { requireDropped, requireProposed } from './rules/topic-state.js';
import * as topicsPolicy from './topics.policy.js';
import { presentTopic } from './topics.presenter.js';
import { type TopicRecord, TopicsRepository } from './topics.repository.js';
import type { DropTopic, PlanTopic, Topic } from './topics.schemas.js';

/** What the coordination makes of a topic: an item of a coming agenda, or nothing, with a word. */
@Injectable()
export class TopicDecisionsService {
  constructor(
    private readonly repository: TopicsRepository,
    private readonly additions: AgendaAdditionsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async plan(actor: Actor, id: string, { version, meetingId }: PlanTopic): Promise<Topic> {
    authorize(topicsPolicy.decide, actor, await this.repository.findVisible(actor, id));
    const work = async ({ workingGroupId }: AddedTo) => {
      const topic = await this.findForDecision(actor, id, version);
      requireProposed(topic);
      if (topic.workingGroupId !== workingGroupId) throw new Invalid([OTHER_GROUP]);
      const { speaker } = topic;
      return plannedItem({ ...topic, speaker: speaker && { ...speaker, name: fullName(speaker) } });
    };
    const settle = async (agendaItemId: string) => {
      await this.repository.save(id, version, { state: 'planned', agendaItemId, answer: null });
      await this.auditLog.record(actor, 'topic.planned', id, { meetingId });
    };
    const changed = this.additions.add(actor, meetingId, work, settle);
    return shownAfter(changed, () => this.show(actor, id));
  }

  drop(actor: Actor, id: string, { version, answer }: DropTopic): Promise<Topic> {
    return this.database.transaction(async () => {
      const topic = await this.findForDecision(actor, id, version);
      requireProposed(topic);
      await this.repository.save(id, version, { state: 'dropped', answer });
      await this.auditLog.record(actor, 'topic.dropped', id, { title: topic.title, answer });
      return this.show(actor, id);
    });
  }

  takeUpAgain(actor: Actor, id: string): Promise<Topic> {
    return this.database.transaction(async () => {
      const topic = await this.findForDecision(actor, id);
      requireDropped(topic);
      await this.repository.save(id, topic.version, { state: 'proposed', answer: null, agendaItemId: null });
      await this.auditLog.record(actor, 'topic.taken-up-again', id, { title: topic.title });
      return this.show(actor, id);
    });
  }

  private async findForDecision(actor: Actor, id: string, version?: number): Promise<TopicRecord> {
    await this.repository.lock(id);
    const topic = await this.repository.findVisible(actor, id);
    authorize(topicsPolicy.decide, actor, topic);
    if (version !== undefined && topic.version !== version) throw new Stale(presentTopic(actor, topic));
    return topic;
  }

  private async show(actor: Actor, id: string): Promise<Topic> {
    return presentTopic(actor, await this.repository.findVisible(actor, id));
  }
}

const OTHER_GROUP = { pointer: '#/meetingId', detail: 'Bitte wählen Sie eine Sitzung desselben Arbeitskreises.' };
