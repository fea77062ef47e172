import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { FileOwners } from '../files/file-owners.service.js';
import type { Reach } from '../files/files.policy.js';
import { FilesService } from '../files/files.service.js';
import * as knowledgePolicy from './knowledge.policy.js';
import { type ArticleRecord, KnowledgeRepository } from './knowledge.repository.js';
import type { Article } from './knowledge.schemas.js';

const ARTICLE_FILES = 'article';

/** What hangs on an article: for those who read it, each file once its rights are recorded. */
@Injectable()
export class KnowledgeFilesService implements OnModuleInit {
  constructor(
    private readonly repository: KnowledgeRepository,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    this.owners.register(ARTICLE_FILES, async (actor, id) => {
      if (actor.kind !== 'member') return undefined;
      const article = await this.repository.lookUpVisible(actor, id);
      return article === null ? undefined : reachOf(actor, article);
    });
  }

  async listOf(actor: Actor, article: ArticleRecord): Promise<Pick<Article, 'files' | 'pendingFiles' | 'uploadLimit'>> {
    const owner = { type: ARTICLE_FILES, id: article.id };
    const { files, pending } = await this.files.listOf(owner, reachOf(actor, article));
    return { files, pendingFiles: pending, uploadLimit: this.files.uploadLimit };
  }

  /** Nobody opens them any more; their article goes in the same transaction. */
  async withdrawAll(actor: Actor, article: ArticleRecord): Promise<void> {
    const { files } = await this.listOf(actor, article);
    for (const file of files) if (file.abilities.withdraw) await this.files.withdraw(actor, file.id);
  }
}

const reachOf = (actor: Actor, article: ArticleRecord): Reach =>
  knowledgePolicy.change(actor, article) ? 'manage' : 'read';
