import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { NewsletterChangesService } from '../issues/newsletter-changes.service.js';
import { newsletterMail } from './newsletter-mail.presenter.js';
import { NewsletterMailsRepository } from './newsletter-mails.repository.js';
import type { NewsletterSample } from './newsletter-sending.schemas.js';

/** The mail as it will be, to the one who asks and to nobody else. */
@Injectable()
export class NewsletterSamplesService {
  constructor(
    private readonly changes: NewsletterChangesService,
    private readonly mails: NewsletterMailsRepository,
    private readonly mailer: Mailer,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  send(actor: Actor, id: string): Promise<NewsletterSample> {
    return this.database.transaction(async () => {
      const newsletter = await this.changes.hold(actor, id);
      const recipient = await this.mails.findAddress(actor.id);
      if (recipient === null) throw new NotFound();
      const { publicUrl } = this.config;
      const mail = newsletterMail(newsletter, {
        publicUrl,
        subscriptionUrl: `${publicUrl}/newsletter`,
        isSample: true,
      });
      await this.mailer.post({ ...mail, recipient });
      return { recipient };
    });
  }
}
