import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Member as Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { markdownLinks } from '../../platform/documents/markdown-links.js';
import { NewsNamesService } from '../../press/news/news-names.service.js';
import { isPublicPath } from '../../public-addresses.js';
import { type NewsletterRecord, NewslettersRepository } from '../issues/newsletters.repository.js';
import { checkNewsletter, type Fault } from '../rules/newsletter-check.js';
import { newsletterMail } from './newsletter-mail.presenter.js';
import { NewsletterMailsRepository } from './newsletter-mails.repository.js';
import type { NewsletterCheck } from './newsletter-sending.schemas.js';

/** Loads nothing, runs nothing, and is shown within the portal alone. */
const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups";

/** How an issue would leave now, and what is wrong with it. */
@Injectable()
export class NewsletterChecksService {
  constructor(
    private readonly newsletters: NewslettersRepository,
    private readonly mails: NewsletterMailsRepository,
    private readonly names: NewsNamesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(actor: Actor, id: string): Promise<NewsletterCheck> {
    const newsletter = await this.newsletters.findVisible(actor, id);
    const { total, byTopic } = await this.mails.countRecipients(id);
    return {
      faults: await this.find(newsletter, total),
      recipients: total,
      byTopic: newsletter.topics.map(({ topic }) => ({ ...topic, subscribers: byTopic.get(topic.id) ?? 0 })),
      text: this.sample(newsletter).text,
    };
  }

  /** What holds it back. */
  async listBlocking(newsletter: NewsletterRecord): Promise<Fault[]> {
    const { total } = await this.mails.countRecipients(newsletter.id);
    return (await this.find(newsletter, total)).filter(({ isBlocking }) => isBlocking);
  }

  async sendPreview(actor: Actor, id: string, response: Response): Promise<void> {
    const { html } = this.sample(await this.newsletters.findVisible(actor, id));
    response
      .set({
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': PREVIEW_POLICY,
        'Cache-Control': 'no-store',
      })
      .send(html.replace('<head>', '<head><base target="_blank">'));
  }

  private sample(newsletter: NewsletterRecord) {
    const { publicUrl } = this.config;
    return newsletterMail(newsletter, { publicUrl, subscriptionUrl: `${publicUrl}/newsletter` });
  }

  private async find(newsletter: NewsletterRecord, recipients: number): Promise<Fault[]> {
    const { workingGroupId, subject, preview, text, topics } = newsletter;
    const named = await this.names.listNamed(workingGroupId, [subject, preview, text].join('\n'));
    const { publicUrl } = this.config;
    return checkNewsletter(
      { ...{ subject, preview, text, recipients, named }, topics: topics.length, ...markdownLinks(text) },
      { publicUrl, isPublicPath },
    );
  }
}
