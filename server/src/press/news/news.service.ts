import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { PicturePoolService } from '../../pictures/picture-pool.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { freeSlug } from '../../platform/validation/slug.js';
import { NewsIsPublished } from '../press.errors.js';
import * as pressPolicy from '../press.policy.js';
import { pressSlug } from '../rules/slug.js';
import { isOut, presentNewsItem } from './news.presenter.js';
import { type NewsChange, type NewsRecord, NewsRepository } from './news.repository.js';
import type { ChangeNewsItem, NewsItem, NewsItemList, WriteNewsItem } from './news.schemas.js';
import { NewsNamesService } from './news-names.service.js';

/** "Aktuelles": short pieces for the public site, written by the coordination. */
@Injectable()
export class NewsService {
  constructor(
    private readonly repository: NewsRepository,
    private readonly names: NewsNamesService,
    private readonly pictures: PicturePoolService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<NewsItemList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const now = this.clock.now();
    const items = await this.repository.listVisible(actor, workingGroupId);
    return {
      items: items.map((item) => presentNewsItem(actor, item, now)),
      abilities: { write: pressPolicy.coordinate(actor, { workingGroupId }) },
    };
  }

  write(actor: Actor, { workingGroupId, ...words }: WriteNewsItem): Promise<NewsItem> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(pressPolicy.coordinate, actor, { workingGroupId });
      await this.pictures.requireIn(actor, workingGroupId, words.pictureId);
      const createdAt = this.clock.now();
      const wanted = pressSlug(words.title, calendarDay(createdAt));
      const slug = freeSlug(wanted, await this.repository.holdSlugs(wanted));
      const id = await this.repository.add({ ...words, workingGroupId, slug, createdById: actor.id, createdAt });
      await this.auditLog.record(actor, 'news-item.written', id, { title: words.title });
      return this.show(actor, id);
    });
  }

  /** What is out stays out, with its new words. */
  update(actor: Actor, id: string, { version, ...words }: ChangeNewsItem): Promise<NewsItem> {
    return this.change(actor, id, version, async (item) => {
      await this.pictures.requireIn(actor, item.workingGroupId, words.pictureId);
      if (isOut(item)) await this.names.requireNone({ ...item, ...words });
      await this.auditLog.record(actor, 'news-item.changed', id, { title: [item.title, words.title] });
      return words;
    });
  }

  /** At once, or from a moment on; what was withdrawn may come back. */
  publish(actor: Actor, id: string, version: number, at: Date | null): Promise<NewsItem> {
    return this.change(actor, id, version, async (item) => {
      await this.names.requireNone(item);
      const now = this.clock.now();
      const publishedAt = at !== null && at > now ? at : now;
      await this.auditLog.record(actor, 'news-item.published', id, { publishedAt: publishedAt.toISOString() });
      return { publishedAt, withdrawnAt: null };
    });
  }

  /** What was not out yet becomes a draft again; what was leaves a trace at its address. */
  withdraw(actor: Actor, id: string, version: number): Promise<NewsItem> {
    return this.change(actor, id, version, async ({ title, publishedAt }) => {
      const now = this.clock.now();
      await this.auditLog.record(actor, 'news-item.withdrawn', id, { title });
      const wasOut = publishedAt !== null && publishedAt <= now;
      return wasOut ? { withdrawnAt: now } : { publishedAt: null };
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const item = await this.findForChange(actor, id);
      if (isOut(item)) throw new NewsIsPublished();
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'news-item.removed', id, { title: item.title });
    });
  }

  private change(
    actor: Actor,
    id: string,
    version: number,
    work: (item: NewsRecord) => Promise<NewsChange>,
  ): Promise<NewsItem> {
    return this.database.transaction(async () => {
      const item = await this.findForChange(actor, id);
      if (item.version !== version) throw new Stale(presentNewsItem(actor, item, this.clock.now()));
      await this.repository.save(id, version, await work(item));
      return this.show(actor, id);
    });
  }

  private async findForChange(actor: Actor, id: string): Promise<NewsRecord> {
    await this.repository.lock(id);
    const item = await this.repository.findVisible(actor, id);
    authorize(pressPolicy.coordinate, actor, item);
    return item;
  }

  private async show(actor: Actor, id: string): Promise<NewsItem> {
    return presentNewsItem(actor, await this.repository.findVisible(actor, id), this.clock.now());
  }
}
