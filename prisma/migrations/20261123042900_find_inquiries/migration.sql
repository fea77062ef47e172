-- Inquiries are found by what may be read of them (inquiry.open_title, inquiry.open_text): by the group once they are
-- shared, before that by the coordination and whoever asked. Whose question it is, is found only where everybody sees it.
CREATE FUNCTION search_inquiry(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select i.id, 0, false, i.id,
         case when i.visibility <> 'coordination' then array['group:' || i.working_group_id]
              else array['coordination:' || i.working_group_id]
                || case when i.member_id is null then '{}'::text[] else array['own:' || i.working_group_id || ':' || i.member_id] end end,
         '-infinity'::date, 'infinity'::date, '{}'::text[],
         i.working_group_id, b.id, search_day(i.received_at), i.topics,
         null::uuid, null::uuid, null::uuid,
         i.open_title, i.case_number, i.open_text,
         concat_ws(' ', array_to_string(i.topics, ' '), b.name)
    from inquiry i
    left join municipality b on b.id = i.municipality_id and i.visibility = 'members'
   where i.id = any(ids)
$$;

CREATE FUNCTION search_sources_inquiry() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from inquiry
$$;

CALL search_watch('inquiry',
  'id, working_group_id, case_number, visibility, municipality_id, member_id, topics, open_title, open_text, received_at',
  'inquiry', 'select id from changed');
