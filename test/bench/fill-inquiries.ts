import pg from 'pg';
import type { DataSet } from './data-sets.js';
import { vocabulary } from './german-pages.js';

/**
 * Exactly so many answered inquiries in the first group of the reader, their words as unevenly frequent as those of a
 * language, and everything that is found of them.
 */
export async function fillInquiries({ url }: DataSet, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('delete from inquiry');
    const words = vocabulary(8000);
    for (let from = 0; from < count; from += 1000) {
      await client.query(
        `insert into inquiry (id, working_group_id, case_number, kind, channel, state, visibility, title, question,
                              open_title, open_text, received_at, answered_at)
         select gen_random_uuid(), (select working_group_id from membership where member_id in (select member_id from session)
                                     order by working_group_id limit 1),
                'KS-2000-' || lpad(n::text, 5, '0'), 'municipality', 'portal', 'answered',
                'members', said.title, said.question, said.title, said.question, at, at
           from generate_series($2::int, least($2::int + 999, $3::int - 1)) n,
                lateral (select now() - make_interval(hours => n)) as day(at),
                lateral (select string_agg(words.word, ' ') filter (where words.place <= 6) as title,
                                string_agg(words.word, ' ') as question
                           from (select place, ($1::text[])[1 + floor(power(random(), 3) * 7999 + n * 0)::int] as word
                                   from generate_series(1, 50) place) words) said`,
        [words, from, count],
      );
    }
    await client.query('vacuum analyze inquiry');
    await client.query('vacuum analyze search_entry');
  } finally {
    await client.end();
  }
}
