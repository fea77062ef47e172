import { Inject, Injectable } from '@nestjs/common';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';

/** A year: inquiries take months at worst, and what was answered may be read again. */
const LIFE = 365 * 86_400_000;

/** The link with which somebody from outside reads the own inquiry. */
@Injectable()
export class AskerLinksService {
  constructor(
    private readonly links: OutsideLinksService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The address to mail. In the running transaction. */
  async issue(inquiryId: string): Promise<string> {
    const expiresAt = new Date(this.clock.now().getTime() + LIFE);
    const token = await this.links.issue({ purpose: 'inquiry', subject: inquiryId, expiresAt });
    return `${this.config.publicUrl}/anfrage/${token}`;
  }
}
