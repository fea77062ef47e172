import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Queue } from '../../platform/jobs/queue.js';
import { ENDED_FOR, UNCONFIRMED_FOR } from '../rules/keeping.js';
import { subscriptionSubject } from './subscription-letters.presenter.js';
import { SubscriptionsRepository } from './subscriptions.repository.js';

const SUBJECTS = [subscriptionSubject('confirm'), subscriptionSubject('known')];

/** What happens to subscriptions by the clock: who did not confirm and who left is forgotten, dead addresses end. */
@Injectable()
export class SubscriptionKeepingService implements OnModuleInit {
  constructor(
    private readonly repository: SubscriptionsRepository,
    private readonly links: OutsideLinksService,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('forget-subscriptions', () => this.forgetDue(), { cron: '27 3 * * *' });
    this.queue.define('end-undeliverable-subscriptions', () => this.endUndeliverable(), { cron: '7 * * * *' });
  }

  async forgetDue(): Promise<void> {
    await this.database.transaction(async () => {
      const unconfirmed = await this.repository.listUnconfirmed(this.before(UNCONFIRMED_FOR));
      await this.forget(unconfirmed);
      await this.repository.remove(unconfirmed);
    });
    const listDue = () => this.repository.listToForget(this.before(ENDED_FOR));
    for (let ids = await listDue(); ids.length > 0; ids = await listDue()) await this.forget(ids);
    await this.repository.removeTraces();
  }

  /** With every mail that knows the address; at once, also when somebody asks for it. */
  forget(ids: readonly string[]): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.removeMails(ids, SUBJECTS);
      await this.repository.forget(ids);
      await this.links.revoke('subscription', ...ids);
    });
  }

  async endUndeliverable(): Promise<void> {
    await this.repository.endUndeliverable(this.clock.now());
  }

  private before(age: number): Date {
    return new Date(this.clock.now().getTime() - age);
  }
}
