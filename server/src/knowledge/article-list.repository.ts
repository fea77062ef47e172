import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { releasedFilesOf } from '../files/released-files.policy.js';
import { Prisma } from '../generated/prisma/client.js';
import { addDays } from '../platform/clock/calendar-day.js';
import { Database } from '../platform/database/database.js';
import type { Position } from '../platform/http/page.js';
import type { ArticleFilter, ArticlePage } from './knowledge.schemas.js';
import { DAYS_AHEAD } from './rules/validity.js';

const { sql, join, empty } = Prisma;
/** More topics than anybody looks through. */
const MOST_TOPICS = 40;

export type ArticleRow = { id: string; at: Date; reuseCount: number; fileCount: number };
type Counted = Pick<ArticlePage, 'kinds' | 'topics' | 'counts'>;

/** Which articles a filter shows, in which order, and how many there are beside. */
@Injectable()
export class ArticleListRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; one more than the limit. */
  listVisible(actor: Actor, filter: ArticleFilter, today: string, after: Position | undefined): Promise<ArticleRow[]> {
    const released = Prisma.raw(releasedFilesOf({ type: 'article', id: 'a.id' }, `'${today}'::date`));
    const following = after ? sql`and (${PLACE}, a.id) < (${after.at}, ${after.id}::uuid)` : empty;
    return this.database.client.$queryRaw<ArticleRow[]>`
      select a.id, ${PLACE} as at,
             (select count(*)::int from article_reuse r where r.article_id = a.id) as "reuseCount",
             (select count(*)::int ${released}) as "fileCount"
        from article a
       where ${visibleTo(actor, filter)} ${inView(filter.view, today)} ${ofKind(filter)} ${ofTopic(filter)} ${following}
       order by ${PLACE} desc, a.id desc limit ${filter.limit + 1}`;
  }

  async count(actor: Actor, filter: ArticleFilter, today: string): Promise<Counted> {
    const shown = sql`from article a where ${visibleTo(actor, filter)}`;
    const view = inView(filter.view, today);
    const views = (['published', 'to_check', 'draft', 'withdrawn'] as const).map(
      (name) =>
        sql`${name}::text, (select count(*)::int ${shown} ${ofKind(filter)} ${ofTopic(filter)} ${inView(name, today)})`,
    );
    const [found] = await this.database.client.$queryRaw<[Counted]>`
      select json_build_object(${join(views)}) as counts,
             (select coalesce(json_agg(json_build_object('value', k.kind, 'count', k.count) order by k.kind), '[]')
                from (select a.kind, count(*)::int as count ${shown} ${view} ${ofTopic(filter)} group by 1) k) as kinds,
             (select coalesce(json_agg(json_build_object('value', t.topic, 'count', t.count) order by t.count desc, t.topic), '[]')
                from (select topic, count(*)::int as count
                        from (select unnest(a.topics) as topic ${shown} ${view} ${ofKind(filter)}) each
                       group by 1 order by 2 desc, 1 limit ${MOST_TOPICS}) t) as topics`;
    return found;
  }
}

const PLACE = sql`coalesce(a.published_at, a.created_at)`;

/** As knowledge.policy has it, and what narrows everything. */
function visibleTo(actor: Actor, { workingGroupId, municipalityId, query = '' }: ArticleFilter) {
  const words = query.split(' ').filter((word) => word !== '');
  const narrowed = [
    municipalityId !== undefined && sql`and a.municipality_id = ${municipalityId}::uuid`,
    ...words.map(
      (word) =>
        sql`and concat_ws(' ', a.title, a.summary, a.body, array_to_string(a.topics, ' ')) ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`,
    ),
  ].filter((condition) => condition !== false);
  return sql`
    a.working_group_id = ${workingGroupId}::uuid and a.working_group_id = any(${actor.workingGroupIds}::uuid[])
    and (a.state = 'published' or a.author_id = ${actor.id}::uuid and a.inquiry_id is null
         or a.working_group_id = any(${actor.groupsWithRole('coordinator')}::uuid[]))
    ${narrowed.length === 0 ? empty : join(narrowed, ' ')}`;
}

function inView(view: ArticleFilter['view'], today: string) {
  if (view !== 'to_check') return sql`and a.state = ${view}::article_state`;
  return sql`and a.state = 'published' and a.checked_until <= ${addDays(today, DAYS_AHEAD)}::date`;
}

const ofKind = ({ kind }: ArticleFilter) => (kind === undefined ? empty : sql`and a.kind = ${kind}::article_kind`);

const ofTopic = ({ topic }: ArticleFilter) => (topic === undefined ? empty : sql`and ${topic} = any(a.topics)`);
