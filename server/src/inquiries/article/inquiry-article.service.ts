import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { ArticleOriginsService } from '../../knowledge/article-origins.service.js';
import { DraftsService } from '../../knowledge/drafts.service.js';
import { Database } from '../../platform/database/database.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import { InquiriesRepository, type InquiryRecord } from '../inquiries.repository.js';
import { InquiryNotAnswered } from './inquiry-article.errors.js';
import type { InquiryArticle } from './inquiry-article.schemas.js';
import { InquiryOriginsRepository } from './inquiry-origins.repository.js';
import { firstDraft } from './rules/first-draft.js';
import { secretsOf } from './rules/secrets.js';

/** From the answer to the knowledge collection in one step; what must not be told is told to the collection alone. */
@Injectable()
export class InquiryArticleService implements OnModuleInit {
  constructor(
    private readonly inquiries: InquiriesRepository,
    private readonly repository: InquiryOriginsRepository,
    private readonly drafts: DraftsService,
    private readonly origins: ArticleOriginsService,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.origins.register(async (inquiryId) => {
      const told = await this.repository.lookUp(inquiryId);
      if (told === null) return undefined;
      return { secrets: secretsOf(told), memberId: told.memberId, municipalityId: told.municipalityId };
    });
  }

  async show(actor: Actor, id: string): Promise<InquiryArticle> {
    return this.present(actor, await this.inquiries.findVisible(actor, id));
  }

  begin(actor: Actor, id: string): Promise<InquiryArticle> {
    return this.database.transaction(async () => {
      const inquiry = await this.inquiries.findVisible(actor, id);
      authorize(inquiriesPolicy.handle, actor, inquiry);
      const answers = answersOf(inquiry);
      if (answers.length === 0) throw new InquiryNotAnswered();
      const told = await this.repository.lookUp(id);
      const { title, question, topics, workingGroupId } = inquiry;
      const draft = firstDraft({ title, question, answers }, told === null ? [] : secretsOf(told));
      await this.drafts.beginFrom(actor, id, { ...draft, topics: topics.slice(0, 10), workingGroupId });
      return this.present(actor, inquiry);
    });
  }

  private async present(actor: Actor, inquiry: InquiryRecord): Promise<InquiryArticle> {
    const found = await this.drafts.lookUpOf(actor, inquiry.id);
    const mayBegin = inquiriesPolicy.handle(actor, inquiry) && answersOf(inquiry).length > 0;
    return {
      article: found && { id: found.id, title: found.title, state: found.state },
      abilities: { begin: found === null && mayBegin },
    };
  }
}

const answersOf = ({ messages }: InquiryRecord): string[] =>
  messages.filter(({ kind }) => kind === 'answer').map(({ text }) => text);
