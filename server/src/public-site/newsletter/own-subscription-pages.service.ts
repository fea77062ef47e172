import { Injectable } from '@nestjs/common';
import type { Outsider } from '../../access/actor.js';
import { OwnSubscriptionsService } from '../../newsletter/subscriptions/own-subscriptions.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import type { Sent } from '../frame/sent.schemas.js';
import { ChosenTopics, type OwnSubscriptionQuery } from './newsletter-pages.schemas.js';
import { presentOwnSubscription } from './own-subscription-page.presenter.js';

/** Somebody without an account, and the link. */
type Holder = { outsider: Outsider; token: string };
type Done = NonNullable<OwnSubscriptionQuery['erledigt']>;
const NO_TOPIC = 'Bitte wählen Sie mindestens ein Thema, oder bestellen Sie den Newsletter ab.';

/** The link in every newsletter: confirm, choose, leave. Works without a script. */
@Injectable()
export class OwnSubscriptionPagesService {
  constructor(private readonly subscriptions: OwnSubscriptionsService) {}

  async show({ outsider, token }: Holder, done: Done | null): Promise<PublicPage> {
    return presentOwnSubscription({ token, done, subscription: await this.subscriptions.show(outsider) });
  }

  confirm(holder: Holder): Promise<PublicPage | Elsewhere> {
    return this.act(holder, () => this.subscriptions.confirm(holder.outsider), 'bestaetigt');
  }

  async choose(holder: Holder, sent: Sent = {}): Promise<PublicPage | Elsewhere> {
    const chosen = ChosenTopics.parse(sent['thema']);
    const { outsider, token } = holder;
    const subscription = await this.subscriptions.show(outsider);
    if (!subscription.topics.some(({ id }) => chosen.includes(id))) {
      const fault = { faults: { thema: NO_TOPIC }, status: 422 };
      return presentOwnSubscription({ token, done: null, subscription, chosen: [], fault });
    }
    return this.act(holder, () => this.subscriptions.choose(outsider, chosen), 'themen');
  }

  /** By the button on the page, or by a mail program with one click, which is led nowhere else (RFC 8058). */
  async end(holder: Holder, sent: Sent = {}): Promise<PublicPage | Elsewhere> {
    const answer = await this.act(holder, () => this.subscriptions.end(holder.outsider), null);
    return sent['von'] === 'seite' ? answer : this.show(holder, null);
  }

  resume(holder: Holder): Promise<PublicPage | Elsewhere> {
    return this.act(holder, () => this.subscriptions.resume(holder.outsider), 'wieder');
  }

  /** What cannot be done is said on the page as it stands now. */
  private async act(holder: Holder, work: () => Promise<void>, done: Done | null): Promise<PublicPage | Elsewhere> {
    const { outsider, token } = holder;
    try {
      await work();
      return { seeOther: `/abo/${token}${done ? `?erledigt=${done}` : ''}` };
    } catch (error) {
      if (!(error instanceof DomainError) || error.status === 404) throw error;
      const subscription = await this.subscriptions.show(outsider);
      const fault = { refusal: error.title, status: error.status };
      return presentOwnSubscription({ token, done: null, subscription, fault });
    }
  }
}
