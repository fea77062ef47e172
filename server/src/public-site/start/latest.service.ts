import { Injectable } from '@nestjs/common';
import { PublicNewslettersService } from '../../newsletter/published/public-newsletters.service.js';
import { PublicNewsService } from '../../press/published/public-news.service.js';
import { PublicPressService } from '../../press/published/public-press.service.js';

/** Something new to read. */
export type LatestItem = {
  kind: 'news' | 'press' | 'newsletter';
  slug: string;
  title: string;
  path: string;
  text: string;
  publishedAt: Date;
  updatedAt: Date;
};

/** News, press releases and newsletters together. */
@Injectable()
export class LatestService {
  constructor(
    private readonly news: PublicNewsService,
    private readonly press: PublicPressService,
    private readonly newsletters: PublicNewslettersService,
  ) {}

  /** The newest first. */
  async list(limit: number): Promise<LatestItem[]> {
    const [news, press, newsletters] = await Promise.all([
      this.news.list(limit),
      this.press.list(limit),
      this.newsletters.list(limit),
    ]);
    const all: LatestItem[] = [
      ...news.map(({ slug, title, summary, publishedAt, updatedAt }) => ({
        ...{ kind: 'news' as const, path: `/aktuelles/${slug}`, text: summary },
        ...{ slug, title, publishedAt, updatedAt },
      })),
      ...press.map(({ slug, title, subtitle, publishedAt, updatedAt }) => ({
        ...{ kind: 'press' as const, path: `/presse/${slug}`, text: subtitle },
        ...{ slug, title, publishedAt, updatedAt },
      })),
      ...newsletters.map(({ slug, path, title, preview, publishedAt, updatedAt }) => ({
        ...{ kind: 'newsletter' as const, path, text: preview },
        ...{ slug, title, publishedAt, updatedAt },
      })),
    ];
    return all.sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime()).slice(0, limit);
  }
}
