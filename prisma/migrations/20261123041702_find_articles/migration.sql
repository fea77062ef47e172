-- Articles are found by the group once they are published; before, and once withdrawn, by the coordination and, where no
-- inquiry stands behind them, by their author while in the group. Of the inquiry itself nothing is found.
CREATE FUNCTION search_article_managers(a article) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  select array['coordination:' || a.working_group_id] ||
         case when a.inquiry_id is null and a.author_id is not null
              then array['own:' || a.working_group_id || ':' || a.author_id] else '{}'::text[] end
$$;

CREATE FUNCTION search_article(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select a.id, 0, false, a.id,
         case when a.state = 'published' then array['group:' || a.working_group_id] else '{}' end,
         '-infinity'::date, 'infinity'::date, search_article_managers(a),
         a.working_group_id, a.municipality_id, search_day(coalesce(a.published_at, a.created_at)), a.topics,
         null::uuid, null::uuid, null::uuid,
         a.title, null, concat_ws(E'\n\n', nullif(a.summary, ''), nullif(a.body, '')),
         concat_ws(' ', array_to_string(a.topics, ' '), array_to_string(a.sources, ' '), b.name)
    from article a
    left join municipality b on b.id = a.municipality_id
   where a.id = any(ids)
$$;

CREATE FUNCTION search_sources_article() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from article
$$;

-- As before; and of files that hang on an article.
CREATE OR REPLACE FUNCTION search_page(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  with owned as (
    select f.id, f.notes_released, t.id as talk_id, t.title as owner_title, i.id as agenda_item_id,
           t.working_group_id, m.id as meeting_id, m.host_municipality_id as municipality_id, m.starts_at,
           case when m.state <> 'draft' and r.scope <> 'meeting_only' then array['group:' || t.working_group_id] else '{}' end as readers,
           array['coordination:' || t.working_group_id] as managers, f.published_from, r.valid_until
      from file f
      join talk t on f.owner_type = 'talk' and t.id = f.owner_id
      left join file_rights r on r.file_id = f.id
      left join agenda_item i on i.talk_id = t.id
      left join meeting m on m.id = i.meeting_id
     where f.id = any(ids) and f.withdrawn_at is null
    union all
    select f.id, f.notes_released, null, 'Bericht ' || b.name, null,
           m.working_group_id, m.id, b.id, m.starts_at,
           case when m.state <> 'draft' and r.scope <> 'meeting_only' then array['group:' || m.working_group_id] else '{}' end,
           '{}'::text[], f.published_from, r.valid_until
      from file f
      join municipality_report p on f.owner_type = 'municipality_report' and p.id = f.owner_id and p.submitted_at is not null
      join municipality b on b.id = p.municipality_id
      join meeting m on m.id = p.meeting_id
      left join file_rights r on r.file_id = f.id
     where f.id = any(ids) and f.withdrawn_at is null
    union all
    select f.id, f.notes_released, null, a.title, null,
           a.working_group_id, null, a.municipality_id, coalesce(a.published_at, a.created_at),
           case when a.state = 'published' and r.scope <> 'meeting_only' then array['group:' || a.working_group_id] else '{}' end,
           search_article_managers(a), f.published_from, r.valid_until
      from file f
      join article a on f.owner_type = 'article' and a.id = f.owner_id
      left join file_rights r on r.file_id = f.id
     where f.id = any(ids) and f.withdrawn_at is null
  ), current as (
    select distinct on (v.file_id) v.file_id, v.id as version_id, v.scan_state, v.file_name
      from file_version v where v.file_id = any(ids) order by v.file_id, v.number desc
  )
  select o.id, p.number, part.is_notes, o.id,
         case when part.is_notes then '{}' else o.readers end,
         coalesce(o.published_from, '-infinity'::date), coalesce(o.valid_until, 'infinity'::date), o.managers,
         o.working_group_id, o.municipality_id, search_day(o.starts_at),
         array(select distinct x from (
                 select unnest(s.topics) from talk_speaker ts join speaker s on s.id = ts.speaker_id where ts.talk_id = o.talk_id
                 union all select t.title from topic t where t.agenda_item_id = o.agenda_item_id) of_talk(x) order by x),
         o.meeting_id, null::uuid, o.talk_id,
         coalesce(nullif(p.title, ''), o.owner_title), o.owner_title, part.body,
         concat_ws(' ', c.file_name, part.context)
    from owned o
    join current c on c.file_id = o.id and c.scan_state in ('not_scanned', 'clean')
    join file_page p on p.version_id = c.version_id,
    lateral (select false as is_notes, p.text as body, case when o.notes_released then p.notes end as context
             union all
             select true, p.notes, null where p.notes <> '' and not o.notes_released) part
$$;

CALL search_watch('article',
  'id, working_group_id, inquiry_id, author_id, municipality_id, state, title, summary, body, topics, sources, published_at',
  'article', 'select id from changed',
  'page', 'select f.id from file f join changed c on c.id = f.owner_id where f.owner_type = ''article''');
