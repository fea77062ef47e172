import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import * as newsletterPolicy from '../newsletter.policy.js';
import { SubscriptionKeepingService } from './subscription-keeping.service.js';
import type { SubscriptionAddress, SubscriptionLookup } from './subscription-lookups.schemas.js';
import { SubscriptionsRepository } from './subscriptions.repository.js';

/** For who calls or writes and wants to be off the list: only with the whole address, and the audit log knows of it. */
@Injectable()
export class SubscriptionLookupsService {
  constructor(
    private readonly repository: SubscriptionsRepository,
    private readonly keeping: SubscriptionKeepingService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  lookUp(actor: Actor, address: SubscriptionAddress): Promise<SubscriptionLookup> {
    return this.database.transaction(async () => {
      const { workingGroupId } = this.admitted(actor, address);
      const found = await this.find(address);
      await this.auditLog.record(actor, 'subscription.looked-up', workingGroupId, { isFound: found !== null });
      return found ? { subscription: await this.present(found) } : { subscription: null };
    });
  }

  /** Ended and forgotten at once. Without a subscription nothing happens. */
  end(actor: Actor, address: SubscriptionAddress): Promise<void> {
    return this.database.transaction(async () => {
      this.admitted(actor, address);
      const found = await this.find(address);
      if (!found) return;
      const { id } = await this.repository.holdById(found.id);
      await this.repository.save(id, { state: 'ended', endedAt: this.clock.now() });
      await this.keeping.forget([id]);
      await this.auditLog.record(actor, 'subscription.ended-on-request', id);
    });
  }

  private admitted(actor: Actor, address: SubscriptionAddress): SubscriptionAddress {
    if (!newsletterPolicy.read(actor, address)) throw new NotFound();
    authorize(newsletterPolicy.coordinate, actor, address);
    return address;
  }

  private find({ workingGroupId, email }: SubscriptionAddress) {
    return this.repository.lookUpByEmail(workingGroupId, email);
  }

  private async present({ state, topics, confirmedAt, createdAt }: NonNullable<Awaited<ReturnType<typeof this.find>>>) {
    const offered = await this.repository.listTopics();
    const names = offered.filter(({ id }) => topics.some(({ topicId }) => topicId === id)).map(({ name }) => name);
    return { state, topics: names, since: (confirmedAt ?? createdAt).toISOString() };
  }
}
