import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Asker } from '../../access/actor.js';
import { AskerResolver } from '../../access/asker-resolver.js';
import { LinkSpent } from '../../access/link-spent.js';
import { LinkThrottleService } from '../../auth/personal-links/link-throttle.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { hashToken, mintToken } from '../../platform/secrets/token.js';
import { AskerLinksRepository } from './asker-links.repository.js';

/** A year: inquiries take months at worst, and what was answered may be read again. */
const LIFE = 365 * 86_400_000;

/** The link with which somebody from outside reads the own inquiry: stored as hash, looked up with every request. */
@Injectable()
export class AskerLinksService extends AskerResolver {
  constructor(
    private readonly repository: AskerLinksRepository,
    private readonly throttle: LinkThrottleService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  /** The address to mail; the token stands behind the # and so in no log. In the running transaction. */
  async issue(inquiryId: string): Promise<string> {
    const token = mintToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + LIFE);
    await this.repository.add({ tokenHash: hashToken(token), inquiryId, createdAt, expiresAt });
    return `${this.config.publicUrl}/anfrage#${token}`;
  }

  async resolveAsker(request: Request): Promise<Asker> {
    const [, token] = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw new LinkSpent();
    const visit = { address: request.ip, isWriting: request.method !== 'GET' && request.method !== 'HEAD' };
    const tokenHash = hashToken(token);
    const inquiryId = await this.repository.lookUp(tokenHash, this.clock.now());
    if (inquiryId === undefined) {
      await this.throttle.countGuess(visit);
      throw new LinkSpent();
    }
    await this.throttle.count(tokenHash, visit);
    return Asker.of(inquiryId);
  }
}
