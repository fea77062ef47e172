import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Withdrawn } from '../press.errors.js';
import { type PublicNewsRecord, PublicNewsRepository } from './public-news.repository.js';

/** As everybody sees it. */
export type PublicNewsItem = {
  slug: string;
  title: string;
  summary: string;
  /** Markdown. */
  text: string;
  /** Of the pool; whether it may be shown is asked at PublicPicturesService. */
  pictureId: string | null;
  publishedAt: Date;
  updatedAt: Date;
};

/** "Aktuelles", as far as it is out at this moment. */
@Injectable()
export class PublicNewsService {
  constructor(
    private readonly repository: PublicNewsRepository,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(limit = 200): Promise<PublicNewsItem[]> {
    return (await this.repository.list(this.clock.now(), limit)).flatMap(presented);
  }

  /** NotFound, or Withdrawn for what was public before. */
  async find(slug: string): Promise<PublicNewsItem> {
    const found = await this.repository.lookUp(slug);
    const [item] = found ? presented(found) : [];
    if (!item || item.publishedAt > this.clock.now()) throw new NotFound();
    if (found?.withdrawnAt) throw new Withdrawn();
    return item;
  }
}

const presented = ({ publishedAt, withdrawnAt: _, ...item }: PublicNewsRecord): PublicNewsItem[] =>
  publishedAt === null ? [] : [{ ...item, publishedAt }];
