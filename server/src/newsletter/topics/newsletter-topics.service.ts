import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { freeSlug, slugOf } from '../../platform/validation/slug.js';
import { TopicInUse } from '../newsletter.errors.js';
import * as newsletterPolicy from '../newsletter.policy.js';
import { NewsletterTopicsRepository, type TopicRecord } from './newsletter-topics.repository.js';
import type {
  AddNewsletterTopic,
  ChangeNewsletterTopic,
  NewsletterTopicList,
  OrderNewsletterTopics,
} from './newsletter-topics.schemas.js';

/** What people can subscribe to. The coordination sees how many do, and of nobody that they do. */
@Injectable()
export class NewsletterTopicsService {
  constructor(
    private readonly repository: NewsletterTopicsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<NewsletterTopicList> {
    if (!newsletterPolicy.read(actor, { workingGroupId })) throw new NotFound();
    const [topics, counts, people] = await Promise.all([
      this.repository.listOf(workingGroupId),
      this.repository.countOf(workingGroupId),
      this.repository.countPeople(workingGroupId),
    ]);
    const write = newsletterPolicy.coordinate(actor, { workingGroupId });
    const countOf = new Map(counts.map((count) => [count.id, count]));
    return {
      items: topics.map(({ id, name, description }) => {
        const { subscribers = 0, users = 0 } = countOf.get(id) ?? {};
        return { id, name, description, subscribers, abilities: { remove: write && users === 0 } };
      }),
      subscribers: people.active,
      unconfirmed: people.unconfirmed,
      abilities: { write },
    };
  }

  add(actor: Actor, { workingGroupId, name, description }: AddNewsletterTopic): Promise<NewsletterTopicList> {
    return this.change(actor, workingGroupId, async (topics) => {
      const slug = freeSlug(
        slugOf(name) || 'thema',
        topics.map((topic) => topic.slug),
      );
      const position = Math.max(0, ...topics.map((topic) => topic.position)) + 1;
      await this.repository.add({ workingGroupId, slug, name, description, position });
      await this.auditLog.record(actor, 'newsletter-topic.added', workingGroupId, { name });
    });
  }

  async update(actor: Actor, id: string, words: ChangeNewsletterTopic): Promise<NewsletterTopicList> {
    const { workingGroupId, name } = await this.repository.findVisible(actor, id);
    return this.change(actor, workingGroupId, async () => {
      await this.repository.save(id, words);
      await this.auditLog.record(actor, 'newsletter-topic.changed', workingGroupId, { name: [name, words.name] });
    });
  }

  order(actor: Actor, { workingGroupId, topicIds }: OrderNewsletterTopics): Promise<NewsletterTopicList> {
    return this.change(actor, workingGroupId, async (topics) => {
      const wanted = topicIds.filter((id) => topics.some((topic) => topic.id === id));
      const behind = topics.map(({ id }) => id).filter((id) => !wanted.includes(id));
      for (const [index, id] of [...new Set([...wanted, ...behind])].entries()) {
        await this.repository.place(id, index + 1);
      }
    });
  }

  /** Only one on which nothing stands. */
  async remove(actor: Actor, id: string): Promise<NewsletterTopicList> {
    const { workingGroupId, name } = await this.repository.findVisible(actor, id);
    return this.change(actor, workingGroupId, async () => {
      const counts = await this.repository.countOf(workingGroupId);
      if (counts.some((count) => count.id === id && count.users > 0)) throw new TopicInUse();
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'newsletter-topic.removed', workingGroupId, { name });
    });
  }

  private change(
    actor: Actor,
    workingGroupId: string,
    work: (topics: TopicRecord[]) => Promise<void>,
  ): Promise<NewsletterTopicList> {
    return this.database.transaction(async () => {
      if (!newsletterPolicy.read(actor, { workingGroupId })) throw new NotFound();
      authorize(newsletterPolicy.coordinate, actor, { workingGroupId });
      await this.repository.lockGroup(workingGroupId);
      await work(await this.repository.listOf(workingGroupId));
      return this.list(actor, workingGroupId);
    });
  }
}
