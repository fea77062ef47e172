import { Inject, Injectable } from '@nestjs/common';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { type NewsletterRecord, NewslettersRepository } from '../issues/newsletters.repository.js';
import { LINK_LIVES } from '../rules/keeping.js';
import { newsletterMail } from './newsletter-mail.presenter.js';
import { NewsletterMailsRepository, type Waiting } from './newsletter-mails.repository.js';

/** Mails of one transaction: it has some seconds, and nobody waits for it. */
const AT_ONCE = 100;

/** Writes the mails of an issue to the outbox. Each knows its own reader alone. */
@Injectable()
export class NewsletterBatchesService {
  constructor(
    private readonly newsletters: NewslettersRepository,
    private readonly mails: NewsletterMailsRepository,
    private readonly links: OutsideLinksService,
    private readonly mailer: Mailer,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** As often as one likes, on as many replicas as there are. */
  async post(newsletterId: string): Promise<void> {
    const newsletter = await this.newsletters.lookUp(newsletterId);
    if (newsletter === null) return;
    while ((await this.database.transaction(() => this.postSome(newsletter))) > 0);
    await this.database.transaction(async () => {
      await this.mails.dropEnded(newsletterId);
      await this.mails.finish(newsletterId, this.clock.now());
    });
  }

  /** A mail and the note that it was written are one: neither stands without the other. */
  private async postSome(newsletter: NewsletterRecord): Promise<number> {
    const waiting = await this.mails.claim(newsletter.id, AT_ONCE);
    if (waiting.length === 0) return 0;
    const mails = [];
    for (const one of waiting) mails.push(await this.mailTo(one, newsletter));
    const ids = await this.mailer.postAll(mails);
    const posted = waiting.map(({ subscriptionId }, index) => ({ subscriptionId, mailId: ids[index] ?? '' }));
    await this.mails.note(newsletter.id, posted, this.clock.now());
    return waiting.length;
  }

  private async mailTo({ subscriptionId, email }: Waiting, newsletter: NewsletterRecord) {
    const { publicUrl } = this.config;
    const expiresAt = new Date(this.clock.now().getTime() + LINK_LIVES);
    const token = await this.links.issue({ purpose: 'subscription', subject: subscriptionId, expiresAt });
    const mail = newsletterMail(newsletter, { publicUrl, subscriptionUrl: `${publicUrl}/abo/${token}` });
    return { ...mail, recipient: email };
  }
}
