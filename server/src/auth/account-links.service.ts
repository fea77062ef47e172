import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { type Letter, letterHtml, letterText } from '../platform/mail/letter.js';
import { Mailer } from '../platform/mail/mailer.js';
import { OneTimeTokensRepository } from './one-time-tokens.repository.js';
import type { Account } from './passwords.repository.js';

const HOUR = 3_600_000;

type Purpose = 'password_reset' | 'invitation' | 'first_administrator';
const LIFETIME: Record<Purpose, number> = {
  password_reset: HOUR,
  invitation: 7 * 24 * HOUR,
  first_administrator: 24 * HOUR,
};

/** One-time links. The token stands behind the # of the address, so that no server log ever holds it. */
@Injectable()
export class AccountLinksService {
  constructor(
    private readonly tokens: OneTimeTokensRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async issue(purpose: Purpose, memberId: string | null, path: string): Promise<string> {
    const now = this.clock.now();
    const token = await this.tokens.issue(purpose, memberId, now, new Date(now.getTime() + LIFETIME[purpose]));
    return `${this.config.publicUrl}${path}#${token}`;
  }

  /** Issues a link and mails it, in the running transaction. */
  async mail(
    purpose: Purpose,
    account: Pick<Account, 'id' | 'email' | 'name'>,
    words: { subject: string; paragraphs: readonly string[]; label: string },
  ): Promise<void> {
    const url = await this.issue(purpose, account.id, '/passwort-setzen');
    const letter: Letter = {
      greeting: `Guten Tag ${account.name},`,
      blocks: [...words.paragraphs, { actions: [{ label: words.label, url }] }],
    };
    await this.mailer.post({
      recipient: account.email,
      subject: words.subject,
      text: letterText(letter),
      html: letterHtml(letter),
    });
  }

  /** The member the link was made for (null: for nobody yet). Throws LinkSpent. */
  spend(token: string, purposes: readonly Purpose[]): Promise<string | null> {
    return this.tokens.spend(token, purposes, this.clock.now());
  }
}
