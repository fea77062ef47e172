import { Inject, Injectable } from '@nestjs/common';
import { PublicNewslettersService } from '../../newsletter/published/public-newsletters.service.js';
import { SubscribingService } from '../../newsletter/subscriptions/subscribing.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { DomainError, Invalid } from '../../platform/errors/domain-error.js';
import type { Faults } from '../frame/form-markup.js';
import { PublicFormsService } from '../frame/public-forms.service.js';
import type { Elsewhere, PublicPage } from '../frame/public-page.js';
import { faultsOf, typedIn } from '../frame/read-form.js';
import type { Sent } from '../frame/sent.schemas.js';
import {
  presentIssuePage,
  presentNewsletterPage,
  presentOrderedPage,
  SUBSCRIBE_LABELS,
  type SubscribeFault,
  type SubscribeFields,
} from './newsletter-page.presenter.js';
import { ChosenTopics, SubscribeForm } from './newsletter-pages.schemas.js';

/** What the newsletter is, how to get it, and all issues. */
@Injectable()
export class NewsletterPagesService {
  constructor(
    private readonly newsletters: PublicNewslettersService,
    private readonly subscribing: SubscribingService,
    private readonly forms: PublicFormsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(form: SubscribeFields | null = null, fault: SubscribeFault | null = null): Promise<PublicPage> {
    const [topics, archive] = await Promise.all([this.subscribing.listTopics(), this.newsletters.list()]);
    return presentNewsletterPage({ topics, archive, form, fault });
  }

  async showIssue(slug: string): Promise<PublicPage> {
    return presentIssuePage(await this.newsletters.find(slug), this.config.publicUrl);
  }

  showOrdered(): PublicPage {
    return presentOrderedPage();
  }

  /** What was typed is never lost, and the answer does not tell whether somebody has subscribed already. */
  async subscribe(sent: Sent = {}, address: string | undefined): Promise<PublicPage | Elsewhere> {
    const form = { email: typedIn(sent, ['email']).email, topics: ChosenTopics.parse(sent['thema']) };
    try {
      await this.forms.enter(sent, address);
      const faults = await this.order(form);
      return faults ? await this.show(form, { faults, status: 422 }) : { seeOther: '/newsletter/bestellung' };
    } catch (error) {
      if (!(error instanceof DomainError) || error instanceof Invalid) throw error;
      return this.show(form, { refusal: error.title, status: error.status });
    }
  }

  private async order({ email, topics }: SubscribeFields): Promise<Faults | null> {
    const offered = (await this.subscribing.listTopics()).map(({ id }) => id);
    const chosen = offered.filter((id) => topics.includes(id));
    const parsed = SubscribeForm.safeParse({ email, thema: chosen });
    const faults = {
      ...(chosen.length === 0 && { thema: 'Bitte wählen Sie mindestens ein Thema.' }),
      ...(!parsed.success && faultsOf(parsed.error.issues, SUBSCRIBE_LABELS)),
    };
    if (!parsed.success || chosen.length === 0) return faults;
    if (await this.forms.mayMail(parsed.data.email)) await this.subscribing.subscribe(parsed.data.email, chosen);
    return null;
  }
}
