-- Surveys are found by the group, by what is asked and what municipalities answer. Of the inquiry behind one, which not
-- everybody may read, no word is among them.
CREATE FUNCTION search_survey(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select v.id, 0, false, v.id,
         array['group:' || v.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         v.working_group_id, null::uuid, search_day(v.created_at), '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         v.title, g.short_name,
         concat_ws(E'\n\n', nullif(v.introduction, ''),
                   (select string_agg(q.label, E'\n' order by q.position) from survey_question q where q.survey_id = v.id),
                   (select string_agg(b.name || ': ' || s.said, E'\n' order by b.name, s.municipality_id)
                      from (select h.municipality_id,
                                   concat_ws(', ', (select string_agg(a.text, ', ' order by q.position)
                                                      from survey_answer a join survey_question q on q.id = a.question_id
                                                     where a.sheet_id = h.id and a.text <> ''), nullif(h.note, '')) as said
                              from survey_sheet h where h.survey_id = v.id) s
                      join municipality b on b.id = s.municipality_id
                     where s.said <> '')),
         concat_ws(' ', 'Umfrage Frage an alle Kommunen', g.name,
                   (select string_agg(array_to_string(q.options, ' '), ' ' order by q.position)
                      from survey_question q where q.survey_id = v.id))
    from survey v
    join working_group g on g.id = v.working_group_id
   where v.id = any(ids)
$$;

CREATE FUNCTION search_sources_survey() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from survey
$$;

CALL search_watch('survey', 'id, working_group_id, title, introduction, created_at', 'survey', 'select id from changed');
CALL search_watch('survey_question', 'survey_id, position, label, options', 'survey', 'select survey_id from changed');
CALL search_watch('survey_sheet', 'survey_id, municipality_id, note', 'survey', 'select survey_id from changed');
CALL search_watch('survey_answer', 'sheet_id, question_id, text',
  'survey', 'select h.survey_id from survey_sheet h join changed c on c.sheet_id = h.id');

-- What was brought home from the network is found by the group; who brought it is no word of it.
CREATE FUNCTION search_insight(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select i.id, 0, false, i.id,
         array['group:' || i.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         i.working_group_id, i.municipality_id, i.occurred_on, '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         i.occasion, g.short_name,
         concat_ws(E'\n\n', nullif(array_to_string(i.takeaways, E'\n'), ''), nullif(i.meaning, '')),
         concat_ws(' ', 'Erkenntnis Aus dem Netzwerk', i.source, b.name)
    from insight i
    join working_group g on g.id = i.working_group_id
    join municipality b on b.id = i.municipality_id
   where i.id = any(ids)
$$;

CREATE FUNCTION search_sources_insight() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from insight
$$;

CALL search_watch('insight',
  'id, working_group_id, municipality_id, occasion, occurred_on, takeaways, meaning, source',
  'insight', 'select id from changed');

-- Funding programmes are found by the group; what municipalities say of them is not among their words.
CREATE FUNCTION search_funding_programme(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select f.id, 0, false, f.id,
         array['group:' || f.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         f.working_group_id, null::uuid, coalesce(f.deadline_on, search_day(f.created_at)), f.topics,
         null::uuid, null::uuid, null::uuid,
         f.title, f.funder,
         concat_ws(E'\n\n', nullif(f.summary, ''), nullif(f.rate, '')),
         concat_ws(' ', 'Förderprogramm Förderung', array_to_string(f.topics, ' '), g.name)
    from funding_programme f
    join working_group g on g.id = f.working_group_id
   where f.id = any(ids)
$$;

CREATE FUNCTION search_sources_funding_programme() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from funding_programme
$$;

CALL search_watch('funding_programme',
  'id, working_group_id, title, funder, summary, rate, topics, deadline_on, created_at',
  'funding_programme', 'select id from changed');

-- Pictures are found by the group until they are withdrawn; who is on them is no word of them.
CREATE FUNCTION search_picture(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select p.id, 0, false, p.id,
         array['group:' || p.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         p.working_group_id, null::uuid, coalesce(p.taken_on, search_day(p.created_at)), p.topics,
         null::uuid, null::uuid, null::uuid,
         p.title, nullif(p.place, ''), p.alternative_text,
         concat_ws(' ', 'Bild Foto', array_to_string(p.topics, ' '), p.credit, g.name)
    from picture p
    join working_group g on g.id = p.working_group_id
   where p.id = any(ids) and p.withdrawn_at is null
$$;

CREATE FUNCTION search_sources_picture() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from picture
$$;

CALL search_watch('picture',
  'id, working_group_id, title, alternative_text, place, topics, credit, taken_on, created_at, withdrawn_at',
  'picture', 'select id from changed');

-- Social posts are found by the group, by the texts that were not withdrawn.
CREATE FUNCTION search_social_post(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select p.id, 0, false, p.id,
         array['group:' || p.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         p.working_group_id, null::uuid, search_day(coalesce(p.planned_for, p.created_at)), '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         p.title, g.short_name,
         coalesce((select string_agg(distinct t.text, E'\n\n') from social_text t
                    where t.post_id = p.id and t.state <> 'withdrawn'), ''),
         concat_ws(' ', 'Beitrag soziale Medien', g.name)
    from social_post p
    join working_group g on g.id = p.working_group_id
   where p.id = any(ids)
$$;

CREATE FUNCTION search_sources_social_post() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  select id from social_post
$$;

CALL search_watch('social_post', 'id, working_group_id, title, planned_for, created_at', 'social_post', 'select id from changed');
CALL search_watch('social_text', 'post_id, text, state', 'social_post', 'select post_id from changed');
