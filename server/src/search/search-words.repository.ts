import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Words of one statement: every statement of the portal has a time limit. */
const AT_ONCE = 300;

@Injectable()
export class SearchWordsRepository {
  constructor(private readonly database: Database) {}

  /** Looks through the next words after one, and removes those that stand in no entry any more. Answers where it stopped. */
  async forgetUnused(after: bigint): Promise<bigint | undefined> {
    const [looked] = await this.database.client.$queryRaw<Array<{ last: bigint | null }>>`
      with looked as (select id, word from search_word where id > ${after} order by id limit ${AT_ONCE}),
           gone as (
             delete from search_word where id in (
               select l.id from looked l
                where not exists (select from search_entry e
                                   where e.kind <> 'page' and e.words @@ quote_literal(l.word)::tsquery)
                  and not exists (select from search_entry e
                                   where e.kind = 'page' and e.words @@ quote_literal(l.word)::tsquery)))
      select max(id) as last from looked`;
    return looked?.last ?? undefined;
  }
}
