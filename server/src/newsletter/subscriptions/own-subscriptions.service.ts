import { Injectable } from '@nestjs/common';
import type { Outsider } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SubscriptionGone } from '../newsletter.errors.js';
import { UNDO_WITHIN } from '../rules/keeping.js';
import { maskedAddress } from '../rules/masked-address.js';
import {
  type SubscriptionChange,
  type SubscriptionRecord,
  SubscriptionsRepository,
} from './subscriptions.repository.js';

export type OwnSubscription = {
  groupName: string;
  /** "e…@mail.example": a mail that was passed on tells nobody whose it was. */
  address: string;
  state: 'unconfirmed' | 'active' | 'ended';
  /** By a slip of the hand: it can be taken back. */
  mayResume: boolean;
  topics: ReadonlyArray<{ id: string; name: string; description: string; isChosen: boolean }>;
};

/** What somebody does with the link in the own mails. GET changes nothing: mail programs look at links. */
@Injectable()
export class OwnSubscriptionsService {
  constructor(
    private readonly repository: SubscriptionsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async show({ subject }: Outsider): Promise<OwnSubscription> {
    const subscription = await this.repository.find(subject);
    if (subscription.email === null) throw new SubscriptionGone();
    const { state, workingGroup, workingGroupId, topics } = subscription;
    const offered = (await this.repository.listTopics()).filter((topic) => topic.workingGroupId === workingGroupId);
    return {
      groupName: workingGroup.name,
      address: maskedAddress(subscription.email),
      state,
      mayResume: this.mayResume(subscription),
      topics: offered.map(({ id, name, description }) => ({
        ...{ id, name, description },
        isChosen: topics.some(({ topicId }) => topicId === id),
      })),
    };
  }

  /** The address is theirs: now it counts. Twice is once. */
  confirm(outsider: Outsider): Promise<void> {
    return this.change(outsider, async ({ state }) => {
      if (state === 'ended') throw new SubscriptionGone();
      return state === 'active' ? null : { state: 'active', confirmedAt: this.clock.now() };
    });
  }

  choose(outsider: Outsider, topicIds: readonly string[]): Promise<void> {
    return this.change(outsider, async ({ id, state, workingGroupId }) => {
      if (state !== 'active') throw new SubscriptionGone();
      const offered = await this.repository.listTopics();
      const chosen = offered.filter((topic) => topic.workingGroupId === workingGroupId && topicIds.includes(topic.id));
      await this.repository.setTopics(
        id,
        chosen.map((topic) => topic.id),
      );
      return null;
    });
  }

  /** Twice is once. */
  end(outsider: Outsider): Promise<void> {
    return this.change(outsider, async ({ state }) =>
      state === 'ended' ? null : { state: 'ended', endedAt: this.clock.now() },
    );
  }

  resume(outsider: Outsider): Promise<void> {
    return this.change(outsider, async (subscription) => {
      if (subscription.state === 'active') return null;
      if (!this.mayResume(subscription)) throw new SubscriptionGone();
      return { state: 'active', endedAt: null };
    });
  }

  private mayResume({ state, confirmedAt, endedAt }: SubscriptionRecord): boolean {
    const isFresh = endedAt !== null && this.clock.now().getTime() - endedAt.getTime() <= UNDO_WITHIN;
    return state === 'ended' && confirmedAt !== null && isFresh;
  }

  private change(
    { subject }: Outsider,
    work: (subscription: SubscriptionRecord) => Promise<SubscriptionChange | null>,
  ): Promise<void> {
    return this.database.transaction(async () => {
      const subscription = await this.repository.holdById(subject);
      if (subscription.email === null) throw new SubscriptionGone();
      const change = await work(subscription);
      if (change) await this.repository.save(subject, change);
    });
  }
}
