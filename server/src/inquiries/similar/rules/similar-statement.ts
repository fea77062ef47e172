/** A stem that stands in more entries than these says nothing about what somebody asks. */
const COMMON = 400;

/**
 * $1 what was typed, $2 keys of the reader, $3 one of their groups or null, $4 the inquiry that is left out.
 *
 * The ten longest stems, each with the words it may be: as a beginning, as a part of a compound and as a compound of
 * parts ("Pacht" in "Dachpacht"), or, where nobody ever wrote it, what looks like it. Each counts for the more the fewer
 * entries hold it; an answer has to match a third of what was asked. All of it narrows in the index of the search, and
 * by its readers.
 */
export const SIMILAR_TEXT = `
  with typed as materialized (
    select stem from unnest(tsvector_to_array(to_tsvector('german_unaccent', left($1, 500)))) stem
     where length(stem) >= 3 and stem !~ '^[0-9]+$' order by length(stem) desc, stem limit 10),
  known as materialized (
    select t.stem,
           array(select k.word from search_word k where length(t.stem) > 3 and k.word like '%' || t.stem || '%'
                  limit 40) as holding,
           array(select k.word from search_word k
                  where k.word <> t.stem and k.word = any(array(
                    select substr(t.stem, begins, long) from generate_series(1, length(t.stem) - 4) begins,
                           generate_series(5, least(12, length(t.stem) - begins + 1)) long where length(t.stem) <= 40))
                  group by k.word order by length(k.word) desc, k.word limit 4) as held
      from (select replace(replace(replace(stem, '\\', ''), '%', ''), '_', '') as stem from typed) t where t.stem <> ''),
  asked as materialized (
    select stem,
           (select string_agg(distinct quote_literal(word) || suffix, ' | ')
              from (select k.stem as word, ':*' as suffix
                    union all select w, '' from unnest(k.holding) w
                    union all select w, ':*' from unnest(k.held) w
                    union all select a.word, '' from (
                      select s.word from search_word s
                       where k.holding = '{}' and length(k.stem) > 3 and s.word % k.stem
                       order by similarity(s.word, k.stem) desc, s.word limit 5) a) words)::tsquery as query
      from known k),
  hits as materialized (
    select a.stem, f.kind, f.source_id, count(*) over (partition by a.stem) as frequency
      from asked a cross join lateral (
        select e.kind, e.source_id from search_entry e
         where e.kind <> 'page' and e.kind in ('inquiry', 'article') and e.words @@ a.query
           and e.readers && $2::text[] and ($3::uuid is null or e.working_group_id = $3::uuid)
         limit ${COMMON + 1}) f),
  weights as (
    select stem, max(case when frequency > ${COMMON} then 0.2 else 1 + ln(${COMMON}.0 / frequency) end) as weight
      from hits group by stem),
  asked_for as (select count(*) as stems, (select coalesce(sum(weight), 0) from weights) as total from asked),
  best as (
    select h.kind, h.source_id, sum(w.weight) as matched
      from hits h join weights w using (stem)
     where h.source_id is distinct from $4::uuid
     group by h.kind, h.source_id order by matched desc, h.source_id limit 60)
  select e.kind, e.source_id as id, e.title, i.case_number as "caseNumber", left(e.body, 240) as excerpt,
         to_char(e.day, 'YYYY-MM-DD') as day
    from best b cross join asked_for f
    join search_entry e on e.kind = b.kind and e.source_id = b.source_id
    left join inquiry i on b.kind = 'inquiry' and i.id = b.source_id
   where b.matched >= f.total / 3 and f.total > 0
     and (b.kind = 'article' or i.answered_at is not null)
   order by b.matched + (select coalesce(sum(w.weight) / 2, 0) from asked a join weights w using (stem)
                          where to_tsvector('german_unaccent', e.title) @@ a.query) desc, e.day desc nulls last, e.source_id
   limit 5`;
