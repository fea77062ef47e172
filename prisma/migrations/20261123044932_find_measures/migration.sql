-- Measures are found by their code, title and words, by the group; what was taken off the plan by the coordination alone.
CREATE FUNCTION search_measure(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select m.id, 0, false, m.id,
         case when m.removed_at is null then array['group:' || p.working_group_id] else '{}'::text[] end,
         '-infinity'::date, 'infinity'::date, array['coordination:' || p.working_group_id],
         p.working_group_id,
         -- Where several lead, none of them is "the" municipality.
         (select (array_agg(y.municipality_id))[1] from measure_party y
           where y.measure_id = m.id and y.role = 'lead' having count(*) = 1),
         search_day(m.confirmed_at), array[f.title],
         null::uuid, null::uuid, null::uuid,
         f.code || ' ' || m.number || ' ' || m.title, f.title,
         concat_ws(E'\n\n', nullif(m.status_text, ''), nullif(m.description, '')),
         concat_ws(' ', f.code || m.number, m.office, p.title,
                   (select string_agg(s.title, ' ' order by s.position, s.id) from milestone s where s.measure_id = m.id),
                   (select string_agg(b.name, ' ' order by b.name) from measure_party y
                      join municipality b on b.id = y.municipality_id where y.measure_id = m.id))
    from measure m
    join action_plan p on p.id = m.action_plan_id
    join field_of_action f on f.id = m.field_of_action_id
   where m.id = any(ids)
$$;

CREATE FUNCTION search_sources_measure() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from measure
$$;

CALL search_watch('measure',
  'id, action_plan_id, field_of_action_id, number, title, description, status_text, office, confirmed_at, removed_at',
  'measure', 'select id from changed');
CALL search_watch('measure_party',
  'measure_id, municipality_id, role',
  'measure', 'select measure_id from changed');
CALL search_watch('milestone',
  'measure_id, title, position',
  'measure', 'select measure_id from changed');
CALL search_watch('field_of_action',
  'id, code, title',
  'measure', 'select m.id from measure m join changed c on c.id = m.field_of_action_id');
CALL search_watch('action_plan',
  'id, working_group_id, title',
  'measure', 'select m.id from measure m join changed c on c.id = m.action_plan_id');
