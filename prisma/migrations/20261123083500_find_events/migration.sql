-- Published events are found by the group, and by every member when they are public; drafts by the coordination alone.
-- The room online and who reports are no words of it.
CREATE FUNCTION search_event(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select e.id, 0, false, e.id,
         case when e.published_at is null then '{}'::text[]
              when e.visibility = 'public' then array['members', 'group:' || e.working_group_id]
              else array['group:' || e.working_group_id] end,
         '-infinity'::date, 'infinity'::date, array['coordination:' || e.working_group_id],
         e.working_group_id, e.host_municipality_id, search_day(e.starts_at), '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         e.title, g.short_name,
         concat_ws(E'\n\n', nullif(e.summary, ''), nullif(e.description, ''),
                   (select string_agg(p.title, E'\n' order by p.position) from event_programme_item p where p.event_id = e.id)),
         concat_ws(' ', 'Veranstaltung', case e.kind when 'excursion' then 'Exkursion' when 'training' then 'Fortbildung' end,
                   g.name, e.location_name, e.location_address, b.name)
    from event e
    join working_group g on g.id = e.working_group_id
    left join municipality b on b.id = e.host_municipality_id
   where e.id = any(ids)
$$;

CREATE FUNCTION search_sources_event() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from event
$$;

CALL search_watch('event',
  'id, working_group_id, kind, visibility, title, summary, description, starts_at, host_municipality_id, location_name, location_address, published_at',
  'event', 'select id from changed');
CALL search_watch('event_programme_item', 'event_id, position, title', 'event', 'select event_id from changed');
