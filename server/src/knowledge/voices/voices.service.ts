import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Forbidden } from '../../platform/errors/domain-error.js';
import { ArticlePagesService } from '../article-pages.service.js';
import { ArticleNotPublished } from '../knowledge.errors.js';
import * as knowledgePolicy from '../knowledge.policy.js';
import { KnowledgeRepository } from '../knowledge.repository.js';
import type { Article, ReuseArticle } from '../knowledge.schemas.js';
import { VoicesRepository } from './voices.repository.js';

type Voice = { articleId: string; municipalityId: string; memberId: string };

/** "Hat uns geholfen", and who took it over how: each for the own municipality. */
@Injectable()
export class VoicesService {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly voices: VoicesRepository,
    private readonly pages: ArticlePagesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  thank(actor: Actor, id: string): Promise<Article> {
    return this.speak(actor, id, (voice) => this.voices.thank(voice, this.clock.now()));
  }

  takeBackThanks(actor: Actor, id: string): Promise<Article> {
    return this.speak(actor, id, (voice) => this.voices.takeBackThanks(voice));
  }

  reuse(actor: Actor, id: string, { note }: ReuseArticle): Promise<Article> {
    return this.speak(actor, id, async (voice) => {
      await this.voices.addReuse({ ...voice, note, createdAt: this.clock.now() });
      await this.auditLog.record(actor, 'article.reused', id, { municipalityId: voice.municipalityId, note });
    });
  }

  removeReuse(actor: Actor, id: string, reuseId: string): Promise<Article> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const article = await this.repository.findVisible(actor, id);
      const { municipalityId } = await this.voices.findReuse(id, reuseId);
      const mayRemove = (one: Actor) => knowledgePolicy.removeReuse(one, article, municipalityId);
      authorize(mayRemove, actor, undefined);
      await this.voices.removeReuse(reuseId);
      await this.auditLog.record(actor, 'article.reuse-removed', id, { municipalityId });
      return this.pages.show(actor, id);
    });
  }

  private speak(actor: Actor, id: string, work: (voice: Voice) => Promise<void>): Promise<Article> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const article = await this.repository.findVisible(actor, id);
      const municipalityId = knowledgePolicy.seatOf(actor, article);
      if (municipalityId === undefined) throw new Forbidden();
      if (article.state !== 'published') throw new ArticleNotPublished();
      await work({ articleId: id, municipalityId, memberId: actor.id });
      return this.pages.show(actor, id);
    });
  }
}
