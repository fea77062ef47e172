import type { Member as Actor } from '../access/actor.js';
import { fullName, presentMemberName } from '../members/members.presenter.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import type { ArticleRow } from './article-list.repository.js';
import * as knowledgePolicy from './knowledge.policy.js';
import type { ArticleRecord } from './knowledge.repository.js';
import type { Article, ArticleSummary } from './knowledge.schemas.js';
import { validityOn } from './rules/validity.js';

type Surroundings = Pick<Article, 'municipalities' | 'files' | 'pendingFiles' | 'uploadLimit' | 'telltales'>;

export function presentArticle(actor: Actor, article: ArticleRecord, today: string, around: Surroundings): Article {
  const { body, sources, licence, contact, author, checker, withdrawnReason, version } = article;
  const seat = knowledgePolicy.seatOf(actor, article);
  return {
    ...presentHead(article, today),
    body,
    sources,
    licence,
    contact: contact && presentMemberName(contact),
    author: author && presentMemberName(author),
    checker: checker && presentMemberName(checker),
    checkedAt: article.checkedAt?.toISOString() ?? null,
    withdrawnReason,
    version,
    versionCount: article._count.versions,
    hasOwnBenefit: seat === undefined ? null : article.benefits.some(({ municipality }) => municipality.id === seat),
    reuses: article.reuses.map(({ id, municipality, member, note, createdAt }) => ({
      id,
      municipality: presentMunicipalityName(municipality),
      note,
      by: member && fullName(member),
      createdAt: createdAt.toISOString(),
      abilities: { remove: knowledgePolicy.removeReuse(actor, article, municipality.id) },
    })),
    ...around,
    inquiryId: knowledgePolicy.readOrigin(actor, article) ? article.inquiryId : null,
    abilities: knowledgePolicy.abilities(actor, article, article._count.versions > 0),
  };
}

export function presentArticleSummary(
  article: ArticleRecord,
  { reuseCount, fileCount }: ArticleRow,
  today: string,
): ArticleSummary {
  return { ...presentHead(article, today), reuseCount, fileCount };
}

function presentHead(article: ArticleRecord, today: string) {
  const { id, workingGroupId, kind, state, title, summary, topics, municipality, benefits } = article;
  const checkedUntil = article.checkedUntil === null ? null : dayFromColumn(article.checkedUntil);
  return {
    id,
    workingGroupId,
    kind,
    state,
    title,
    summary,
    topics,
    municipality: municipality && presentMunicipalityName(municipality),
    checkedUntil,
    validity: validityOn(checkedUntil, today),
    publishedAt: article.publishedAt?.toISOString() ?? null,
    updatedAt: article.updatedAt.toISOString(),
    benefits: benefits.map((benefit) => presentMunicipalityName(benefit.municipality)),
  };
}
