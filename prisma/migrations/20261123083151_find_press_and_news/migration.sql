-- Press releases and news are found by the group, by their title and words; what placeholders mean is not among them.
CREATE FUNCTION search_press_release(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select p.id, 0, false, p.id,
         array['group:' || p.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         p.working_group_id, null::uuid, search_day(coalesce(p.released_at, p.created_at)), '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         p.title, g.short_name,
         concat_ws(E'\n\n', nullif(p.subtitle, ''), nullif(p.text, ''), nullif(p.background, '')),
         concat_ws(' ', 'Pressemitteilung', g.name)
    from press_release p
    join working_group g on g.id = p.working_group_id
   where p.id = any(ids)
$$;

CREATE FUNCTION search_sources_press_release() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from press_release
$$;

CALL search_watch('press_release',
  'id, working_group_id, title, subtitle, text, background, released_at, created_at',
  'press_release', 'select id from changed');

CREATE FUNCTION search_news_item(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select n.id, 0, false, n.id,
         array['group:' || n.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         n.working_group_id, null::uuid, search_day(coalesce(n.published_at, n.created_at)), '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         n.title, g.short_name,
         concat_ws(E'\n\n', nullif(n.summary, ''), nullif(n.text, '')),
         concat_ws(' ', 'Aktuelles Nachricht', g.name)
    from news_item n
    join working_group g on g.id = n.working_group_id
   where n.id = any(ids)
$$;

CREATE FUNCTION search_sources_news_item() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from news_item
$$;

CALL search_watch('news_item',
  'id, working_group_id, title, summary, text, published_at, created_at',
  'news_item', 'select id from changed');
