import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export type SharedArticle = {
  /** YYYY-MM-DD */
  day: string;
  title: string;
  kind: string;
  /** Municipalities that it helped, and those that took it over, until now. */
  helped: number;
  reused: number;
};

@Injectable()
export class ArticleFiguresRepository {
  constructor(private readonly database: Database) {}

  /** Published between two days (YYYY-MM-DD, both inclusive), oldest first. */
  list(workingGroupId: string, { from, until }: { from: string; until: string }): Promise<SharedArticle[]> {
    return this.database.client.$queryRaw<SharedArticle[]>`
      select to_char(a.published_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day, a.title, a.kind::text as kind,
             (select count(*)::int from article_benefit b where b.article_id = a.id) as helped,
             (select count(distinct r.municipality_id)::int from article_reuse r where r.article_id = a.id) as reused
        from article a
       where a.working_group_id = ${workingGroupId}::uuid and a.state = 'published'
         and (a.published_at at time zone 'Europe/Berlin')::date between ${from}::date and ${until}::date
       order by a.published_at, a.id`;
  }
}
