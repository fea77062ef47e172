-- An entry is as long as somebody writes it: its beginning is the title, the rest its text. What is indexed stays below
-- what PostgreSQL takes, in any script and with hyphens between all words.
CREATE OR REPLACE FUNCTION search_written(of_kind text, ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select w.id, 0, false, w.id,
         array[case when n.state = 'draft' then 'recording:' else 'group:' end || m.working_group_id],
         '-infinity'::date, 'infinity'::date, '{}'::text[],
         m.working_group_id, w.municipality_id, search_day(m.starts_at),
         array(select t.title from topic t where t.agenda_item_id = i.id order by t.title),
         m.id, n.id, i.talk_id,
         w.title, m.number || '. Sitzung, TOP ' || i.number, w.body,
         case when w.title = i.title then '' else i.title end
    from (select e.id, e.section_id, e.municipality_id, left(e.text, 2000) as title, substr(e.text, 2001) as body
            from minutes_entry e
           where e.id = any(ids) and e.removed_at is null
             and e.kind = (case of_kind when 'decision' then 'agreement' else 'question' end)::minutes_entry_kind
          union all
          select s.id, s.id, null, i.title, s.text
            from minutes_section s join agenda_item i on i.id = s.agenda_item_id
           where of_kind = 'minutes_entry' and s.id = any(ids) and s.text <> '') w
    join minutes_section s on s.id = w.section_id
    join agenda_item i on i.id = s.agenda_item_id
    join minutes n on n.id = s.minutes_id
    join meeting m on m.id = n.meeting_id
$$;

CREATE OR REPLACE FUNCTION search_words(of_kind text, r search_record) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  select setweight(to_tsvector('german_unaccent', left(r.title, 10000)), 'A')
      || setweight(to_tsvector('german_unaccent', coalesce(r.detail, '')),
                   (case when of_kind in ('talk', 'person', 'municipality') then 'B' else 'D' end)::"char")
      || setweight(to_tsvector('german_unaccent', left(r.body, 100000)),
                   (case when r.is_notes then 'D' when of_kind = 'talk' then 'B' else 'C' end)::"char")
      || setweight(to_tsvector('german_unaccent', r.context), 'D')
      || array_to_tsvector(array['#' || coalesce(extract(year from r.day)::text, 'always')])
$$;
