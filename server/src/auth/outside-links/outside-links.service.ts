import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Request } from 'express';
import { type OutsidePurpose, Outsider } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { OutsideResolver } from '../../access/outside-resolver.js';
import { Clock } from '../../platform/clock/clock.js';
import { Queue } from '../../platform/jobs/queue.js';
import { hashToken, mintToken } from '../../platform/secrets/token.js';
import { LinkThrottleService } from '../personal-links/link-throttle.service.js';
import { OutsideLinksRepository } from './outside-links.repository.js';

/** How long a spent link is remembered. */
const KEPT = 30 * 86_400_000;

type NewLink = { purpose: OutsidePurpose; subject: string; expiresAt: Date };

/**
 * Links of people without an account to one own matter. The token stands in the path, because their pages work without
 * JavaScript: logs do not write it (platform/logging), and pages send no referrer to other origins.
 */
@Injectable()
export class OutsideLinksService extends OutsideResolver implements OnModuleInit {
  constructor(
    private readonly repository: OutsideLinksRepository,
    private readonly throttle: LinkThrottleService,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {
    super();
  }

  onModuleInit(): void {
    this.queue.define('forget-outside-links', () => this.forget(), { cron: '57 2 * * *' });
  }

  /** The token for the address in a mail; only its hash is kept. In the running transaction. */
  async issue({ purpose, subject, expiresAt }: NewLink): Promise<string> {
    const token = mintToken();
    await this.repository.add({
      tokenHash: hashToken(token),
      purpose,
      subject,
      expiresAt,
      createdAt: this.clock.now(),
    });
    return token;
  }

  /** All links to these matters. In the running transaction. */
  revoke(purpose: OutsidePurpose, ...subjects: readonly string[]): Promise<void> {
    return this.repository.revoke(purpose, subjects, this.clock.now());
  }

  async resolveOutsider(request: Request): Promise<Outsider> {
    const { token } = request.params;
    if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token)) throw new LinkSpent();
    const visit = { address: request.ip, isWriting: request.method !== 'GET' && request.method !== 'HEAD' };
    const tokenHash = hashToken(token);
    const found = await this.repository.lookUp(tokenHash, this.clock.now());
    if (!found) {
      await this.throttle.countGuess(visit);
      throw new LinkSpent();
    }
    await this.throttle.count(tokenHash, visit);
    return Outsider.of(found.purpose, found.subject);
  }

  private forget(): Promise<void> {
    return this.repository.removeExpired(new Date(this.clock.now().getTime() - KEPT));
  }
}
