-- Campaigns are found by their title, words and the sites that are in, by the group.
CREATE FUNCTION search_campaign(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select c.id, 0, false, c.id,
         array['group:' || c.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         c.working_group_id, null::uuid, search_day(c.starts_at), '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         c.title, g.short_name,
         concat_ws(E'\n\n', nullif(c.summary, ''), nullif(c.description, ''), nullif(c.outcome, '')),
         concat_ws(' ', 'Aktion', g.name,
                   (select string_agg(concat_ws(' ', s.name, m.name), ' ' order by s.name, s.id)
                      from campaign_site s join municipality m on m.id = s.municipality_id
                     where s.campaign_id = c.id and s.state <> 'withdrawn'))
    from campaign c
    join working_group g on g.id = c.working_group_id
   where c.id = any(ids)
$$;

CREATE FUNCTION search_sources_campaign() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from campaign
$$;

CALL search_watch('campaign',
  'id, working_group_id, title, summary, description, outcome, starts_at',
  'campaign', 'select id from changed');
CALL search_watch('campaign_site',
  'campaign_id, municipality_id, name, state',
  'campaign', 'select campaign_id from changed');
