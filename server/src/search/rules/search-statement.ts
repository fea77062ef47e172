/** Records and pages are counted to here, and as many of each are read. */
export const MOST_HITS = 500;
/** Of pages that are more than that: those with it in their title, those of late, and the rest. */
const MOST_TITLED = 250;
const MOST_RECENT = 150;
const MOST_OTHERS = 250;
/** Fewer titles than these say little: then the recent ones are looked at too. */
const FEW_TITLED = 100;
/** Of the best, those whose titles are looked at once more. */
const MOST_CLOSE = 60;
/** Fewer records and titles than these, and while somebody types the words inside of pages are looked at too. */
const FEW_SUGGESTED = 8;
const MOST_SUGGESTED = 200;

/** The wall, once more: a key of the reader on the entry, in its days; managers on every day. Then the filters. */
const FOUND = `
  (e.readers && $2::text[] and e.visible_from <= $3::date and e.visible_until >= $3::date or e.managers && $2::text[])
  and ($4::text is null or e.kind = $4)
  and ($5::uuid is null or e.working_group_id = $5)
  and ($6::int is null or e.day >= make_date($6, 1, 1) and e.day < make_date($6 + 1, 1, 1))
  and ($7::uuid is null or e.municipality_id = $7)
  and ($8::text is null or $8 = any(e.topics))`;

const ENTRY = `e.kind, e.source_id, e.number, e.is_notes, e.same_as, e.working_group_id, e.municipality_id, e.day,
  e.topics, e.title, e.words, e.title_words`;

/** Every entry has its year among its words. */
const THIS_YEAR_AND_LAST = `
  format('''#%s'' | ''#%s''', extract(year from $3::date), extract(year from $3::date) - 1)::tsquery`;

/** A phrase can only be looked for in the words of each entry, one by one. */
const STRICT = '($9::tsquery is null or e.words @@ $9::tsquery)';
/** So many are looked at for a phrase, of those that have all its words. */
const MOST_READ = 2500;
const strictly = (where: string, most: number) => `
  select * from (select ${ENTRY} from search_entry e ${where} and ${FOUND}
                  limit case when $9::tsquery is null then ${most} else ${MOST_READ} end) e
   where ${STRICT} limit ${most}`;

/** How much of its rank a kind keeps: what people look for by name first, what repeats itself on each agenda last. */
const WEIGHT = `case kind when 'person' then 1.6 when 'municipality' then 1.6 when 'talk' then 1.5 when 'meeting' then 1.2
  when 'decision' then 1.1 when 'topic' then 1.1 when 'page' then 1.0 when 'agenda_item' then 0.8 else 0.9 end`;

/** Half a life of ten years, and never less than nine tenths of the rank. */
const RECENCY = `0.9 + 0.1 * exp(-abs(coalesce($3::date - day, 1000)) / 3650.0)`;

/**
 * Ranks a bounded number of hits, whatever is looked for: everything that is no page, pages, and where there are more
 * pages than are ranked also those that have it in their title and those of this year and the last: the best hits of a
 * very common word are among these.
 * $1 query, $2 keys, $3 today, $4 kind, $5 group, $6 year, $7 municipality, $8 topic, $9 phrases, $10 query of exact
 * words, $11 the words as typed, small, $12 municipality of the reader, $13 and $14 the page.
 */
const PAGES = "e.kind = 'page' and coalesce($4, 'page') = 'page'";
const RECORDS = `
  records as materialized (
    select ${ENTRY} from search_entry e
     where e.kind <> 'page' and e.words @@ $1::tsquery and ${STRICT} and ${FOUND} limit ${MOST_HITS + 1})`;
const HITS = `${RECORDS},
  pages as materialized (${strictly(`where ${PAGES} and e.words @@ $1::tsquery`, MOST_HITS + 1)}),
  many as materialized (select count(*) > ${MOST_HITS} as are from pages),
  titled as materialized (${strictly(
    `where (select are from many) and ${PAGES} and e.title_words @@ $1::tsquery`,
    MOST_TITLED,
  )}),
  recent as materialized (${strictly(
    `where (select are from many) and (select count(*) < ${FEW_TITLED} from titled)
       and ${PAGES} and e.words @@ ($10::tsquery && ${THIS_YEAR_AND_LAST})`,
    MOST_RECENT,
  )})`;

/** As somebody types: what a title says, whatever its kind. */
const SUGGESTED = `${RECORDS},
  titled as materialized (${strictly(`where ${PAGES} and e.title_words @@ $1::tsquery`, MOST_TITLED)}),
  pages as materialized (${strictly(
    `where (select count(*) from records) + (select count(*) from titled) < ${FEW_SUGGESTED}
       and ${PAGES} and e.words @@ $1::tsquery`,
    MOST_SUGGESTED,
  )})`;

const SOME_PAGES = `(
  select * from pages limit case when (select are from many) then ${MOST_OTHERS} else ${MOST_HITS} end)`;

const ranked = (...hits: string[]) => `
  scored as (
    select *, ts_rank('{0.05, 0.3, 0.6, 1.0}', words, $1::tsquery, 1) * (${WEIGHT}) * (${RECENCY}) as score
      from (${hits.join(' union all ')}) h),
  placed as (select *, row_number() over (order by score desc, kind, source_id, number) as place from scored),
  close as materialized (
    select *, case when place <= ${MOST_CLOSE} then coalesce(title_words, to_tsvector('german_unaccent', title)) end as told
      from placed),
  best as (
    select distinct on (kind, same_as, number) *,
           score + case when told is null then 0 else
             (${WEIGHT}) * (0.5 * ts_rank('{0.05, 0.3, 0.6, 1.0}', words, $10::tsquery, 1)
                            + case when told @@ $1::tsquery then 0.2 + 0.6 / greatest(length(told), 1) else 0 end)
             + case when lower(title) = $11::text then 10 when starts_with(lower(title), $11::text) then 1 else 0 end
           end as total
      from close
     order by kind, same_as, number, is_notes, municipality_id is not distinct from $12::uuid desc, score desc)`;

/** What is one hit together counts once, but for each of its municipalities. */
const COUNTED = `
  counted as materialized (
    select *, row_number() over (partition by kind, same_as, number) = 1 as is_first
      from (select distinct on (kind, same_as, number, municipality_id) kind, same_as, number, working_group_id,
                   municipality_id, extract(year from day)::int as year, topics
              from (select * from records union all select * from pages
                    union all select * from titled union all select * from recent) h) d)`;

const facet = (name: string, value: string, from: string) => `
  select '${name}' as facet, ${value}::text as value, null::text as name, count(*)::int as count
    from (${from}) c group by 2`;

const FACETS = `
  facets as (
    ${facet('kind', 'c.kind', 'select kind from counted where is_first')}
    union all ${facet('year', 'c.year', 'select year from counted where is_first and year is not null')}
    union all ${facet('topic', 'c.topic', 'select unnest(topics) as topic from counted where is_first')}
    union all select 'group', c.id::text, g.short_name, c.count
      from (select working_group_id as id, count(*)::int from counted where is_first group by 1) c
      join working_group g on g.id = c.id
    union all select 'municipality', c.id::text, b.name, c.count
      from (select municipality_id as id, count(*)::int from counted group by 1) c
      join municipality b on b.id = c.id)`;

const SUMMARY = `
  json_build_object(
    'total', (select count(*)::int from counted where is_first),
    'isCapped', (select are from many) or (select count(*) > ${MOST_HITS} from records),
    'facets', coalesce((select json_agg(f order by f.count desc, f.name, f.value desc) from facets f), '[]'::json)) as summary`;

/** Pages carry the title of their talk, and learn of a new one later. */
const SHOWN = `
  select e.kind, e.source_id as id, e.number, e.is_notes,
         case when e.kind = 'page' and e.title = e.detail then coalesce(t.title, e.title) else e.title end as title,
         case when e.kind = 'page' then coalesce(t.title, e.detail) else e.detail end as detail, left(e.body, 50000) as body,
         e.day::text as day, e.minutes_id, e.talk_id,
         g.id as group_id, g.short_name as group_short_name,
         b.id as municipality_id, b.slug as municipality_slug, b.name as municipality_name,
         m.id as meeting_id, m.number as meeting_number, v.file_name,
         array(select i.width from page_image i where i.version_id = v.id and i.page_number = e.number order by i.width)
           as image_widths
    from (select * from best order by total desc, day desc nulls last, source_id, number limit $13 offset $14) s
    join search_entry e using (kind, source_id, number, is_notes)
    left join working_group g on g.id = e.working_group_id
    left join municipality b on b.id = e.municipality_id
    left join meeting m on m.id = e.meeting_id
    left join talk t on t.id = e.talk_id
    left join lateral (select v.id, v.file_name from file_version v
                        where e.kind = 'page' and v.file_id = e.source_id order by v.number desc limit 1) v on true
   order by s.total desc, s.day desc nulls last, s.source_id, s.number`;

export const SEARCH_TEXT = `
  with ${HITS}, ${ranked('table records', 'table titled', 'table recent', SOME_PAGES)}, ${COUNTED}, ${FACETS}
  select ${SUMMARY}, coalesce((select json_agg(shown) from (${SHOWN}) shown), '[]'::json) as items`;

export const SUGGEST_TEXT = `
  with ${SUGGESTED}, ${ranked('table records', 'table titled', 'table pages')}
  select coalesce((select json_agg(shown) from (${SHOWN}) shown), '[]'::json) as items`;

export const FACETS_TEXT = `
  with ${HITS}, ${COUNTED}, ${FACETS}
  select ${SUMMARY}`;
