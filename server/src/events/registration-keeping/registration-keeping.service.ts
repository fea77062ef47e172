import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import { KEPT_AFTER, UNCONFIRMED_FOR, WORDS_KEPT_AFTER } from '../registrations/rules/keeping.js';
import { SeatingService } from '../registrations/seating.service.js';
import { RegistrationKeepingRepository } from './registration-keeping.repository.js';

/** What happens to registrations by the clock: offers end and go on to the next, names are forgotten, counts stay. */
@Injectable()
export class RegistrationKeepingService implements OnModuleInit {
  private readonly logger = new Logger(RegistrationKeepingService.name);

  constructor(
    private readonly repository: RegistrationKeepingRepository,
    private readonly seating: SeatingService,
    private readonly links: OutsideLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('settle-seats', () => this.settle(), { cron: '*/5 * * * *' });
    this.queue.define('forget-registrations', () => this.forgetDue(), { cron: '17 3 * * *' });
  }

  /** As often as one likes, on as many replicas as there are. */
  async settle(): Promise<void> {
    const ids = await this.repository.listToSettle(this.clock.now());
    await oneByOne(
      ids.map((id) => ({ id })),
      this.logger,
      ({ id }) => this.seating.bringUpToDate(id),
    );
    await this.database.transaction(async () => {
      const removed = await this.repository.removeUnconfirmed(this.before(UNCONFIRMED_FOR));
      await this.links.revoke('registration', ...removed);
    });
  }

  async forgetDue(): Promise<void> {
    await this.repository.removeWords(this.before(WORDS_KEPT_AFTER));
    const listDue = () => this.repository.listToForget(this.before(KEPT_AFTER));
    for (let ids = await listDue(); ids.length > 0; ids = await listDue()) {
      for (const id of ids) await this.forget(id);
    }
  }

  /** Nothing of anybody stays but numbers: neither name nor address, neither consent nor link. */
  private async forget(eventId: string): Promise<void> {
    await this.seating.hold(eventId, async () => {
      await this.repository.countHeads(eventId);
      const gone = await this.repository.forget(eventId, this.clock.now());
      await this.links.revoke('registration', ...gone);
      await this.auditLog.record(new Visitor(), 'event.registrations-forgotten', eventId, {
        registrations: gone.length,
      });
    });
  }

  private before(age: number): Date {
    return new Date(this.clock.now().getTime() - age);
  }
}
