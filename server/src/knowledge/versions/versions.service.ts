import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { fullName } from '../../members/members.presenter.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { NewestVersion } from '../knowledge.errors.js';
import * as knowledgePolicy from '../knowledge.policy.js';
import { KnowledgeRepository } from '../knowledge.repository.js';
import type { ArticleVersionList } from '../knowledge.schemas.js';
import { VersionsRepository } from './versions.repository.js';

/** What was published, as it was. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly versions: VersionsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor, id: string): Promise<ArticleVersionList> {
    await this.repository.findVisible(actor, id);
    const versions = await this.versions.list(id);
    return {
      items: versions.map(({ number, title, summary, body, topics, sources, reason, member, createdAt }) => ({
        ...{ number, title, summary, body, topics, sources, reason },
        by: member && fullName(member),
        createdAt: createdAt.toISOString(),
      })),
    };
  }

  /** What told too much is gone from the history, too. */
  remove(actor: Actor, id: string, number: number): Promise<ArticleVersionList> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const article = await this.repository.findVisible(actor, id);
      authorize(knowledgePolicy.change, actor, article);
      const [newest, ...older] = await this.versions.list(id);
      if (newest?.number === number) throw new NewestVersion();
      if (!older.some((version) => version.number === number)) throw new NotFound();
      await this.versions.remove(id, number);
      await this.auditLog.record(actor, 'article.version-removed', id, { number });
      return this.list(actor, id);
    });
  }
}
