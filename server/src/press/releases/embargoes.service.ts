import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { PressReleasePublic } from '../press.signals.js';
import { isPublic, type ReleaseState } from '../rules/release-state.js';
import { ReleasesRepository } from './releases.repository.js';

/** How far back is looked, so that a portal that stood still tells what happened meanwhile. */
const LOOKS_BACK = 7 * 86_400_000;
const CLAIM_DAYS = 400;
const claimOf = (id: string) => `press-public:${id}`;

type Timed = { id: string; state: ReleaseState; releasedAt: Date | null; embargoUntil: Date | null };

/**
 * Tells the group when a release has become public. Whether it is, the clock decides with every reading: a job that is
 * late tells late, and publishes nothing.
 */
@Injectable()
export class EmbargoesService implements OnModuleInit {
  constructor(
    private readonly repository: ReleasesRepository,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly once: Once,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('tell-ended-embargoes', () => this.tellEnded(), { cron: '* * * * *' });
    this.queue.define('forget-told-embargoes', () => this.once.forget(claimOf(''), CLAIM_DAYS), { cron: '51 3 * * *' });
  }

  /** In the running transaction: told at once when nothing holds it back. */
  async lift(release: Timed, now: Date): Promise<void> {
    if (isPublic(release, now)) await this.tell(release.id);
  }

  /** Each release once, whichever replica looks first. */
  async tellEnded(): Promise<void> {
    const now = this.clock.now();
    const ids = await this.repository.listBecamePublic(new Date(now.getTime() - LOOKS_BACK), now);
    for (const id of await this.once.withoutClaim(ids, claimOf)) {
      await this.database.transaction(() => this.tell(id));
    }
  }

  private async tell(id: string): Promise<void> {
    if (await this.once.claim(claimOf(id))) this.signals.send(new PressReleasePublic(id));
  }
}
