import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Words of one statement: every statement of the portal has a time limit. */
const AT_ONCE = 300;
/** Records of one statement; of files, which have hundreds of pages, fewer. */
const RECORDS_AT_ONCE = 50;
const FILES_AT_ONCE = 5;

export type Place = { kind: string; id: string };
export const FIRST_PLACE: Place = { kind: '', id: '00000000-0000-0000-0000-000000000000' };

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

  /** Writes the pages of one file anew whose talk was renamed. False when there is none left. */
  async writeDue(): Promise<boolean> {
    const done = await this.database.client.$queryRaw<unknown[]>`
      with due as (select file_id, array_agg(id) as ids from search_due
                    where file_id = (select file_id from search_due order by id limit 1) group by file_id),
           written as materialized (select ids, search_refresh('page', array[file_id])::text as refreshed from due)
      delete from search_due d using written w where d.id = any(w.ids) returning w.refreshed`;
    return done.length > 0;
  }

  /** Brings the entries of the next records after a place in step, also of those that are gone. Answers where it stopped. */
  async catchUp({ kind, id }: Place): Promise<Place | undefined> {
    const [done] = await this.database.client.$queryRaw<Array<Place & { refreshed: unknown }>>`
      with next as (
             select kind, id from (select kind, id from search_sources()
                                   union select kind, source_id from search_entry) s
              where (kind, id) > (${kind}, ${id}::uuid) order by kind, id limit ${RECORDS_AT_ONCE}),
           same_kind as materialized (
             select kind, id from next where kind = (select min(kind) from next) order by id
              limit case when (select min(kind) from next) = 'page' then ${FILES_AT_ONCE}::int else ${RECORDS_AT_ONCE}::int end),
           batch as materialized (select kind, array_agg(id order by id) as ids from same_kind group by kind)
      select kind, ids[cardinality(ids)] as id, search_refresh(kind, ids)::text as refreshed from batch`;
    return done && { kind: done.kind, id: done.id };
  }
}
