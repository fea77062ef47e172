import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Forbidden, Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { SpeakerDirectoryService } from '../talks/speakers/speaker-directory.service.js';
import { byVotes, requireProposed } from './rules/topic-state.js';
import { TopicSeatsService } from './topic-seats.service.js';
import * as topicsPolicy from './topics.policy.js';
import { presentTopic } from './topics.presenter.js';
import { type TopicRecord, TopicsRepository } from './topics.repository.js';
import type { ChangeTopic, ProposeTopic, Topic, TopicList } from './topics.schemas.js';

/** Members propose topics and vote for their municipality. */
@Injectable()
export class TopicsService {
  constructor(
    private readonly repository: TopicsRepository,
    private readonly seats: TopicSeatsService,
    private readonly speakers: SpeakerDirectoryService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<TopicList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const municipalities = await this.seats.list(actor, workingGroupId);
    const topics = await this.repository.listVisible(actor, workingGroupId);
    return {
      items: byVotes(topics.map((topic) => presentTopic(actor, topic))),
      municipalities,
      abilities: { propose: topicsPolicy.propose(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<Topic> {
    return presentTopic(actor, await this.repository.findVisible(actor, id));
  }

  /** Whoever proposes a topic has voted for it. */
  propose(actor: Actor, { workingGroupId, ...topic }: ProposeTopic): Promise<Topic> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      const municipalityId = this.seat(actor, { workingGroupId });
      await this.requireSpeaker(actor, topic.speakerId);
      const given = { workingGroupId, municipalityId, proposedById: actor.id, createdAt: this.clock.now() };
      const id = await this.repository.add({ ...topic, ...given });
      await this.repository.vote(id, municipalityId, actor.id);
      await this.auditLog.record(actor, 'topic.proposed', id, { title: topic.title });
      return this.show(actor, id);
    });
  }

  update(actor: Actor, id: string, { version, ...change }: ChangeTopic): Promise<Topic> {
    return this.database.transaction(async () => {
      const before = await this.findForChange(actor, id);
      if (before.version !== version) throw new Stale(presentTopic(actor, before));
      requireProposed(before);
      if (change.speakerId !== before.speakerId) await this.requireSpeaker(actor, change.speakerId);
      await this.repository.save(id, version, change);
      await this.auditLog.record(actor, 'topic.changed', id, { before: { title: before.title }, change });
      return this.show(actor, id);
    });
  }

  withdraw(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const topic = await this.findForChange(actor, id);
      requireProposed(topic);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'topic.withdrawn', id, { title: topic.title });
    });
  }

  vote(actor: Actor, id: string): Promise<Topic> {
    return this.voting(actor, id, (seat) => this.repository.vote(id, seat, actor.id));
  }

  takeBackVote(actor: Actor, id: string): Promise<Topic> {
    return this.voting(actor, id, (seat) => this.repository.takeBackVote(id, seat));
  }

  private voting(actor: Actor, id: string, work: (municipalityId: string) => Promise<void>): Promise<Topic> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const topic = await this.repository.findVisible(actor, id);
      const seat = this.seat(actor, topic);
      requireProposed(topic);
      await work(seat);
      return this.show(actor, id);
    });
  }

  private async findForChange(actor: Actor, id: string): Promise<TopicRecord> {
    await this.repository.lock(id);
    const topic = await this.repository.findVisible(actor, id);
    authorize(topicsPolicy.change, actor, topic);
    return topic;
  }

  private seat(actor: Actor, group: { workingGroupId: string }): string {
    const seat = topicsPolicy.seatOf(actor, group);
    if (seat === undefined) throw new Forbidden();
    return seat;
  }

  private async requireSpeaker(actor: Actor, speakerId: string | null): Promise<void> {
    if (speakerId === null) return;
    await this.speakers.show(actor, speakerId).catch((error: unknown) => {
      const errors = [{ pointer: '#/speakerId', detail: 'Diese Person steht nicht im Verzeichnis.' }];
      throw error instanceof NotFound ? new Invalid(errors) : error;
    });
  }
}
