import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { PublicNewsService } from '../../press/published/public-news.service.js';
import { PublicPressService } from '../../press/published/public-press.service.js';
import { ComingDatesService } from './coming-dates.service.js';
import { insertedNews, insertedRelease } from './newsletter-insertions.presenter.js';
import { NewslettersRepository } from './newsletters.repository.js';
import type { NewsletterInsertionList } from './newsletters.schemas.js';

/** Of what is out: more than fits into an issue. */
const NEWEST = 10;

/** What everybody can read now, as pieces of an issue: so that one is made in two minutes. */
@Injectable()
export class NewsletterInsertionsService {
  constructor(
    private readonly repository: NewslettersRepository,
    private readonly dates: ComingDatesService,
    private readonly news: PublicNewsService,
    private readonly press: PublicPressService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(actor: Actor, newsletterId: string): Promise<NewsletterInsertionList> {
    await this.repository.findVisible(actor, newsletterId);
    const { publicUrl } = this.config;
    const [dates, news, press] = await Promise.all([
      this.dates.list(publicUrl),
      this.news.list(NEWEST),
      this.press.list(NEWEST),
    ]);
    return {
      items: [
        ...dates,
        ...news.map((item) => insertedNews(item, publicUrl)),
        ...press.map((release) => insertedRelease(release, publicUrl)),
      ],
    };
  }
}
