import { Inject, Injectable } from '@nestjs/common';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { LINK_LIVES, UNCONFIRMED_FOR } from '../rules/keeping.js';
import { subscriptionLetter, subscriptionSubject } from './subscription-letters.presenter.js';
import { type OfferedTopic, type SubscriptionRecord, SubscriptionsRepository } from './subscriptions.repository.js';

export type { OfferedTopic } from './subscriptions.repository.js';

/** The form of the public page. What it answers never tells whether somebody has subscribed already. */
@Injectable()
export class SubscribingService {
  constructor(
    private readonly repository: SubscriptionsRepository,
    private readonly links: OutsideLinksService,
    private readonly mailer: Mailer,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  listTopics(): Promise<OfferedTopic[]> {
    return this.repository.listTopics();
  }

  /** Counts once the link in the mail is followed: until then nobody gets anything but that mail. */
  async subscribe(email: string, topicIds: readonly string[]): Promise<void> {
    const chosen = (await this.repository.listTopics()).filter(({ id }) => topicIds.includes(id));
    for (const groupId of new Set(chosen.map(({ workingGroupId }) => workingGroupId))) {
      const topics = chosen.filter(({ workingGroupId }) => workingGroupId === groupId);
      await this.database.transaction(() => this.subscribeTo(groupId, email, topics));
    }
  }

  /** Who has subscribed keeps the own topics: somebody else may have filled in the form. */
  private async subscribeTo(groupId: string, email: string, topics: readonly OfferedTopic[]): Promise<void> {
    const now = this.clock.now();
    const subscription = await this.repository.hold(groupId, email, now);
    if (subscription.state !== 'active') {
      await this.repository.setTopics(
        subscription.id,
        topics.map(({ id }) => id),
      );
      await this.repository.save(subscription.id, {
        ...{ state: 'unconfirmed', createdAt: now, confirmedAt: null, endedAt: null },
      });
    }
    await this.write(subscription, email, topics);
  }

  private async write(subscription: SubscriptionRecord, email: string, topics: readonly OfferedTopic[]): Promise<void> {
    const kind = subscription.state === 'active' ? 'known' : 'confirm';
    const livesFor = kind === 'known' ? LINK_LIVES : UNCONFIRMED_FOR;
    const expiresAt = new Date(this.clock.now().getTime() + livesFor);
    const token = await this.links.issue({ purpose: 'subscription', subject: subscription.id, expiresAt });
    const letter = subscriptionLetter(kind, {
      url: `${this.config.publicUrl}/abo/${token}`,
      groupName: subscription.workingGroup.name,
      topics: topics.map(({ name }) => name),
    });
    const words = { text: letterText(letter), html: letterHtml(letter) };
    await this.mailer.post({ recipient: email, subject: subscriptionSubject(kind), ...words });
  }
}
