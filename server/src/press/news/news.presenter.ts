import type { Actor } from '../../access/actor.js';
import { fullName } from '../../members/members.presenter.js';
import * as pressPolicy from '../press.policy.js';
import type { NewsRecord } from './news.repository.js';
import type { NewsItem } from './news.schemas.js';

export function presentNewsItem(actor: Actor, item: NewsRecord, now: Date): NewsItem {
  const { id, workingGroupId, slug, title, summary, text, pictureId, createdBy, version } = item;
  return {
    ...{ id, workingGroupId, slug, title, summary, text, pictureId, version },
    state: newsState(item, now),
    publishedAt: item.publishedAt?.toISOString() ?? null,
    creator: createdBy && fullName(createdBy),
    updatedAt: item.updatedAt.toISOString(),
    abilities: pressPolicy.newsAbilities(actor, { workingGroupId, isPublished: isOut(item) }),
  };
}

export const isOut = ({ publishedAt, withdrawnAt }: Pick<NewsRecord, 'publishedAt' | 'withdrawnAt'>): boolean =>
  publishedAt !== null && withdrawnAt === null;

function newsState({ publishedAt, withdrawnAt }: NewsRecord, now: Date): NewsItem['state'] {
  if (withdrawnAt !== null) return 'withdrawn';
  if (publishedAt === null) return 'draft';
  return publishedAt > now ? 'planned' : 'published';
}
