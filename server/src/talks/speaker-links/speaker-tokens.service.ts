import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { InvitedSpeaker } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { SpeakerResolver } from '../../access/speaker-resolver.js';
import { LinkThrottleService } from '../../auth/personal-links/link-throttle.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { hashToken, mintToken } from '../../platform/secrets/token.js';
import { type NewSpeakerLink, SpeakerLinksRepository } from './speaker-links.repository.js';

/** PATCH brings the next piece of an upload, whose announcement was counted. */
const READING = new Set(['GET', 'HEAD', 'PATCH']);

/** The secret of a speaker's link: made once, stored as hash, looked up with every request. */
@Injectable()
export class SpeakerTokensService extends SpeakerResolver {
  constructor(
    private readonly repository: SpeakerLinksRepository,
    private readonly throttle: LinkThrottleService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  /** The address to mail; the token stands behind the # and so in no log. In the running transaction. */
  async issue(order: Omit<NewSpeakerLink, 'tokenHash' | 'createdAt'>): Promise<string> {
    const token = mintToken();
    await this.repository.add({ ...order, tokenHash: hashToken(token), createdAt: this.clock.now() });
    return `${this.config.publicUrl}/vortrag#${token}`;
  }

  async resolveSpeaker(request: Request): Promise<InvitedSpeaker> {
    const [, token] = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw new LinkSpent();
    const visit = { address: request.ip, isWriting: !READING.has(request.method) };
    const tokenHash = hashToken(token);
    const identity = await this.repository.lookUp(tokenHash, this.clock.now());
    if (!identity) {
      await this.throttle.countGuess(visit);
      throw new LinkSpent();
    }
    await this.throttle.count(tokenHash, visit);
    return InvitedSpeaker.of(identity);
  }
}
