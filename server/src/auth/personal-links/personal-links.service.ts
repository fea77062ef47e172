import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Request } from 'express';
import { LinkHolder, type LinkPurpose } from '../../access/actor.js';
import { LinkResolver } from '../../access/link-resolver.js';
import { LinkSpent } from '../../access/link-spent.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Queue } from '../../platform/jobs/queue.js';
import { hashToken, mintToken } from '../../platform/secrets/token.js';
import { LinkThrottleService, type LinkVisit } from './link-throttle.service.js';
import { PersonalLinksRepository } from './personal-links.repository.js';

export type LinkOrder = {
  purpose: LinkPurpose;
  memberId: string;
  /** The link dies when the person leaves this group; null: only with the person. */
  workingGroupId: string | null;
  /** Id of what it is about, e.g. of a meeting. */
  subject: string;
  expiresAt: Date;
};

/** Links without login: one purpose, one person, one subject. The token stands behind the # of the address. */
@Injectable()
export class PersonalLinksService extends LinkResolver implements OnModuleInit {
  constructor(
    private readonly repository: PersonalLinksRepository,
    private readonly throttle: LinkThrottleService,
    private readonly queue: Queue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  onModuleInit(): void {
    this.queue.define('remove-expired-links', () => this.repository.removeExpired(this.clock.now()), {
      cron: '27 * * * *',
    });
  }

  /** The address to mail, e.g. of path "/antwort". In the running transaction. */
  async issue(order: LinkOrder, path: string): Promise<string> {
    const [url = ''] = await this.issueAll([order], path);
    return url;
  }

  /** The same for many at once, in the order of the orders. */
  async issueAll(orders: readonly LinkOrder[], path: string): Promise<string[]> {
    const tokens = orders.map(() => mintToken());
    await this.repository.addAll(
      orders.map((order, index) => ({ ...order, tokenHash: hashToken(tokens[index] ?? mintToken()) })),
    );
    return tokens.map((token) => `${this.config.publicUrl}${path}#${token}`);
  }

  /** Ends the links about a subject: of one person, or of everybody. */
  revoke(purpose: LinkPurpose, subject: string, memberId?: string): Promise<void> {
    return this.repository.revoke(purpose, subject, memberId, this.clock.now());
  }

  /** The links about a subject die at another time, e.g. of a meeting that was put off. */
  moveEnd(purpose: LinkPurpose, subject: string, expiresAt: Date): Promise<void> {
    return this.repository.moveEnd(purpose, subject, expiresAt);
  }

  /** Looked up with every request, so that a removed member's link is dead at once. */
  resolveLink(request: Request): Promise<LinkHolder> {
    const [, token] = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw new LinkSpent();
    return this.redeem(token, {
      address: request.ip,
      isWriting: request.method !== 'GET' && request.method !== 'HEAD',
    });
  }

  /** For tokens that come another way, e.g. in the address of a one-click unsubscription. Throws LinkSpent. */
  async redeem(token: string, visit: LinkVisit): Promise<LinkHolder> {
    const now = this.clock.now();
    const tokenHash = hashToken(token);
    const row = await this.repository.lookUp(tokenHash, now, calendarDay(now));
    if (!row) {
      await this.throttle.countGuess(visit);
      throw new LinkSpent();
    }
    await this.throttle.count(tokenHash, visit);
    return LinkHolder.of({
      purpose: row.purpose,
      memberId: row.member_id,
      name: row.name,
      municipalityId: row.municipality_id,
      workingGroupId: row.working_group_id,
      subject: row.subject,
    });
  }
}
