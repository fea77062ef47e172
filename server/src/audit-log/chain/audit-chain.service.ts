import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Queue } from '../../platform/jobs/queue.js';
import { AuditChainRepository, type NewLink } from './audit-chain.repository.js';
import type { AuditChain } from './audit-chain.schemas.js';
import { authorOf, digestOf, followAll, linkTo } from './rules/chain.js';

const AT_ONCE = 1000;

/**
 * Makes tampering with the log evident: each minute what was written since is linked to what was written before. To
 * link it with each change would make all changes wait for each other.
 */
@Injectable()
export class AuditChainService implements OnModuleInit {
  private readonly logger = new Logger(AuditChainService.name);

  constructor(
    private readonly repository: AuditChainRepository,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('seal-audit-log', () => this.seal(), { cron: '* * * * *' });
    this.queue.define('check-audit-log', () => this.report(), { cron: '41 3 * * *' });
  }

  async seal(): Promise<void> {
    while (await this.database.transaction(() => this.sealSome()));
  }

  /** Follows the whole chain, some thousand entries at a time. */
  async check(): Promise<AuditChain> {
    const { head, fault } = await followAll((position) => this.repository.listAfter(position, AT_ONCE));
    return {
      checkedAt: this.clock.now().toISOString(),
      length: Number(head.position),
      head: head.position === 0n ? null : Buffer.from(head.link).toString('hex'),
      unsealed: await this.repository.countUnsealed(),
      fault: fault && { kind: fault.kind, position: Number(fault.position) },
    };
  }

  /** For those who keep the portal's log elsewhere: a head that was told cannot be taken back. */
  private async report(): Promise<void> {
    const { length, head, fault } = await this.check();
    if (fault) this.logger.error({ fault }, 'the audit log was tampered with');
    else this.logger.log({ length, head }, 'the audit log is whole');
  }

  private async sealSome(): Promise<boolean> {
    await this.repository.holdChain();
    const entries = await this.repository.listUnsealed(AT_ONCE);
    let head = await this.repository.findHead();
    const links = entries.map((entry): NewLink => {
      const author = authorOf(entry);
      const digest = digestOf({ ...entry, author });
      head = linkTo(head, digest);
      return { ...head, id: entry.id, author, digest };
    });
    await this.repository.add(links);
    return entries.length === AT_ONCE;
  }
}
