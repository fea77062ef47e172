-- One table over everything that can be found, kept by triggers in the transaction of the change (decision 18).
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "search_entry" (
    "kind" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 0,
    "is_notes" BOOLEAN NOT NULL DEFAULT false,
    "same_as" UUID NOT NULL,
    "readers" TEXT[],
    "visible_from" DATE NOT NULL DEFAULT '-infinity'::date,
    "visible_until" DATE NOT NULL DEFAULT 'infinity'::date,
    "managers" TEXT[],
    "working_group_id" UUID,
    "municipality_id" UUID,
    "day" DATE,
    "topics" TEXT[],
    "meeting_id" UUID,
    "minutes_id" UUID,
    "talk_id" UUID,
    "title" TEXT NOT NULL,
    "detail" TEXT,
    "body" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "words" tsvector NOT NULL,
    "title_words" tsvector,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("kind","source_id","number","is_notes")
);

-- CreateTable
CREATE TABLE "search_word" (
    "id" BIGSERIAL NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_entry_page_words_idx" ON "search_entry" USING GIN ("words") WHERE ("kind" = 'page');

-- CreateIndex
CREATE INDEX "search_entry_record_words_idx" ON "search_entry" USING GIN ("words") WHERE ("kind" <> 'page');

-- CreateIndex
CREATE INDEX "search_entry_title_words_idx" ON "search_entry" USING GIN ("title_words");

-- CreateIndex
CREATE INDEX "search_word_word_idx" ON "search_word"("word");

-- CreateIndex
CREATE INDEX "search_word_trigram_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- Rows stay narrow, so that a thousand of them lie on few pages; long texts lie beside them, words uncompressed.
-- Without statistics of its own the column is always found by its index, whatever the word.
ALTER TABLE "search_entry" SET (toast_tuple_target = 1024);
ALTER TABLE "search_entry" ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "search_entry" ALTER COLUMN "words" SET STATISTICS 0;
ALTER TABLE "search_entry" ALTER COLUMN "title_words" SET STATISTICS 0;
ALTER TABLE "search_entry" ALTER COLUMN "body" SET STATISTICS 0;
-- Nobody waits for the pending list of an index.
ALTER INDEX "search_entry_page_words_idx" SET (fastupdate = off);
ALTER INDEX "search_entry_record_words_idx" SET (fastupdate = off);
ALTER INDEX "search_entry_title_words_idx" SET (fastupdate = off);

-- What a kind says about its records. A new kind is one more function search_<kind>, its watches, and a row in
-- search_sources().
CREATE TYPE search_record AS (
  source_id uuid, number integer, is_notes boolean, same_as uuid,
  readers text[], visible_from date, visible_until date, managers text[],
  working_group_id uuid, municipality_id uuid, day date, topics text[],
  meeting_id uuid, minutes_id uuid, talk_id uuid,
  title text, detail text, body text, context text
);

CREATE FUNCTION search_day(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE
RETURN (at AT TIME ZONE 'Europe/Berlin')::date;

CREATE FUNCTION search_name(title text, given text, family text) RETURNS text LANGUAGE sql IMMUTABLE
RETURN concat_ws(' ', title, given, family);

-- Published meetings are the group's; drafts and those that still look for a date the coordination's.
CREATE FUNCTION search_meeting(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select m.id, 0, false, m.id,
         case when m.state in ('draft', 'polling') then '{}' else array['group:' || m.working_group_id] end,
         '-infinity'::date, 'infinity'::date, array['coordination:' || m.working_group_id],
         m.working_group_id, m.host_municipality_id, search_day(m.starts_at), '{}'::text[],
         m.id, null::uuid, null::uuid,
         m.number || '. Sitzung' || coalesce(': ' || m.title, ''), g.short_name,
         concat_ws(', ', m.location_name, m.location_address, h.name), g.name
    from meeting m
    join working_group g on g.id = m.working_group_id
    left join municipality h on h.id = m.host_municipality_id
   where m.id = any(ids)
$$;

CREATE FUNCTION search_agenda_item(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select i.id, 0, false, i.id,
         case when m.state in ('draft', 'polling') then '{}' else array['group:' || m.working_group_id] end,
         '-infinity'::date, 'infinity'::date, array['coordination:' || m.working_group_id],
         m.working_group_id, m.host_municipality_id, search_day(m.starts_at),
         array(select t.title from topic t where t.agenda_item_id = i.id order by t.title),
         m.id, null::uuid, i.talk_id,
         i.title, 'TOP ' || i.number, coalesce(i.note, ''), coalesce(i.person_in_charge, '')
    from agenda_item i
    join meeting m on m.id = i.meeting_id
   where i.id = any(ids)
$$;

-- Drafts of minutes are for those who write them: coordination and minute takers.
CREATE FUNCTION search_written(of_kind text, ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select w.id, 0, false, w.id,
         array[case when n.state = 'draft' then 'recording:' else 'group:' end || m.working_group_id],
         '-infinity'::date, 'infinity'::date, '{}'::text[],
         m.working_group_id, w.municipality_id, search_day(m.starts_at),
         array(select t.title from topic t where t.agenda_item_id = i.id order by t.title),
         m.id, n.id, i.talk_id,
         w.title, m.number || '. Sitzung, TOP ' || i.number, w.body,
         case when w.title = i.title then '' else i.title end
    from (select e.id, e.section_id, e.municipality_id, e.text as title, '' as body
            from minutes_entry e
           where e.id = any(ids) and e.kind = (case of_kind when 'decision' then 'agreement' else 'information' end)::minutes_entry_kind
          union all
          select s.id, s.id, null, i.title, s.text
            from minutes_section s join agenda_item i on i.id = s.agenda_item_id
           where of_kind = 'minutes_entry' and s.id = any(ids) and s.text <> '') w
    join minutes_section s on s.id = w.section_id
    join agenda_item i on i.id = s.agenda_item_id
    join minutes n on n.id = s.minutes_id
    join meeting m on m.id = n.meeting_id
$$;

CREATE FUNCTION search_minutes_entry(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select * from search_written('minutes_entry', ids)
$$;

CREATE FUNCTION search_decision(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select * from search_written('decision', ids)
$$;

-- One entry of the minutes for all municipalities is one hit, however many tasks it became.
CREATE FUNCTION search_task(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select t.id, 0, false, coalesce(t.source_entry_id, t.id),
         array['group:' || t.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         t.working_group_id, t.municipality_id, t.due_on, '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         t.text, null, '', concat_ws(' ', b.name, search_name(p.academic_title, p.given_name, p.family_name))
    from task t
    join municipality b on b.id = t.municipality_id
    left join member p on p.id = t.member_id
   where t.id = any(ids)
$$;

-- As visible as the meeting whose agenda it stands on; on no agenda it is the coordination's.
CREATE FUNCTION search_talk(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select t.id, 0, false, t.id,
         case when m.state <> 'draft' then array['group:' || t.working_group_id] else '{}' end,
         '-infinity'::date, 'infinity'::date, array['coordination:' || t.working_group_id],
         t.working_group_id, m.host_municipality_id, search_day(m.starts_at),
         array(select distinct x from (
                 select unnest(s.topics) from talk_speaker ts join speaker s on s.id = ts.speaker_id where ts.talk_id = t.id
                 union all select p.title from topic p where p.agenda_item_id = i.id) of_talk(x) order by x),
         m.id, null::uuid, t.id,
         t.title,
         (select string_agg(concat_ws(', ', search_name(s.academic_title, s.given_name, s.family_name), s.organisation),
                            '; ' order by ts.position)
            from talk_speaker ts join speaker s on s.id = ts.speaker_id where ts.talk_id = t.id),
         coalesce(t.summary, ''), coalesce(m.number || '. Sitzung', '')
    from talk t
    left join agenda_item i on i.talk_id = t.id
    left join meeting m on m.id = i.meeting_id
   where t.id = any(ids)
$$;

-- Pages of the newest version, by the rule of files/rules/file-state.ts: withdrawn or not cleared by the scanner is
-- found by nobody; released by the group within its days; the rest by those who manage the file.
CREATE FUNCTION search_page(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
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

-- Those who share a group with somebody, the person itself, and the administration; who is locked out is hers alone.
CREATE FUNCTION search_person(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select p.id, 0, false, p.id,
         array['administration'] || case when p.deactivated_at is not null then '{}' else
           'member:' || p.id || array(select distinct 'group:' || h.working_group_id from membership h where h.member_id = p.id order by 1) end,
         '-infinity'::date, 'infinity'::date, '{}'::text[],
         null::uuid, p.municipality_id, null::date, '{}'::text[],
         null::uuid, null::uuid, null::uuid,
         search_name(p.academic_title, p.given_name, p.family_name), p.position, '', concat_ws(' ', b.name, p.email)
    from member p
    join municipality b on b.id = p.municipality_id
   where p.id = any(ids)
$$;

CREATE FUNCTION search_municipality(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select b.id, 0, false, b.id, array['members'], '-infinity'::date, 'infinity'::date, '{}'::text[],
         null::uuid, b.id, null::date, '{}'::text[], null::uuid, null::uuid, null::uuid,
         b.name, b.official_name, '', concat_ws(' ', b.abbreviation, b.postal_code)
    from municipality b
   where b.id = any(ids)
$$;

CREATE FUNCTION search_topic(ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
  select t.id, 0, false, t.id, array['group:' || t.working_group_id], '-infinity'::date, 'infinity'::date, '{}'::text[],
         t.working_group_id, t.municipality_id, search_day(t.created_at), array[t.title],
         null::uuid, null::uuid, null::uuid,
         t.title, null, coalesce(t.description, ''), b.name
    from topic t
    join municipality b on b.id = t.municipality_id
   where t.id = any(ids)
$$;

-- Every kind with the ids of all its records, for building anew.
CREATE FUNCTION search_sources() RETURNS TABLE (kind text, id uuid) LANGUAGE sql STABLE AS $$
  select 'meeting', id from meeting
  union all select 'agenda_item', id from agenda_item
  union all select 'minutes_entry', id from minutes_section
  union all select case kind when 'agreement' then 'decision' else 'minutes_entry' end, id from minutes_entry
  union all select 'task', id from task
  union all select 'talk', id from talk
  union all select 'page', id from file
  union all select 'person', id from member
  union all select 'municipality', id from municipality
  union all select 'topic', id from topic
$$;

-- Title, then speakers and summaries, then texts, then notes and what stands around them.
CREATE FUNCTION search_words(of_kind text, r search_record) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  select setweight(to_tsvector('german_unaccent', r.title), 'A')
      || setweight(to_tsvector('german_unaccent', coalesce(r.detail, '')),
                   (case when of_kind in ('talk', 'person', 'municipality') then 'B' else 'D' end)::"char")
      || setweight(to_tsvector('german_unaccent', left(r.body, 200000)),
                   (case when r.is_notes then 'D' when of_kind = 'talk' then 'B' else 'C' end)::"char")
      || setweight(to_tsvector('german_unaccent', r.context), 'D')
      || array_to_tsvector(array['#' || coalesce(extract(year from r.day)::text, 'always')])
$$;

-- Words that no entry had before.
CREATE FUNCTION search_learn(found tsvector[]) RETURNS void LANGUAGE sql AS $$
  insert into search_word (word)
  select w.lexeme from (select distinct lexeme from unnest(found) v, unnest(v) where length(lexeme) between 3 and 60) w
   where w.lexeme ~ '^[a-z]' and not exists (select from search_word known where known.word = w.lexeme)
$$;

-- Brings the entries of some records in step with them. Entries are changed in place, so that two who change the same
-- one wait for each other; a file is held meanwhile, so that pages never arrive while it is withdrawn.
CREATE FUNCTION search_refresh(of_kind text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
declare
  fresh search_record[];
  words tsvector[];
begin
  if of_kind = 'page' then
    perform 1 from file where id = any(ids) order by id for share;
  end if;
  execute format('select array_agg(r) from search_%I($1) r', of_kind) into fresh using ids;
  delete from search_entry e
   where e.kind = of_kind and e.source_id = any(ids)
     and not exists (select from unnest(fresh) r where r.source_id = e.source_id and r.number = e.number and r.is_notes = e.is_notes);
  with written as (
    update search_entry e
       set same_as = r.same_as, readers = r.readers, visible_from = r.visible_from, visible_until = r.visible_until,
           managers = r.managers, working_group_id = r.working_group_id, municipality_id = r.municipality_id,
           day = r.day, topics = r.topics, meeting_id = r.meeting_id, minutes_id = r.minutes_id, talk_id = r.talk_id,
           title = r.title, detail = r.detail, body = r.body, context = r.context, words = search_words(of_kind, r),
           title_words = case when of_kind = 'page' then to_tsvector('german_unaccent', r.title) end
      from unnest(fresh) r
     where e.kind = of_kind and e.source_id = r.source_id and e.number = r.number and e.is_notes = r.is_notes
       and (e.same_as, e.readers, e.visible_from, e.visible_until, e.managers, e.working_group_id, e.municipality_id,
            e.day, e.topics, e.meeting_id, e.minutes_id, e.talk_id, e.title, e.detail, e.body, e.context)
           is distinct from
           (r.same_as, r.readers, r.visible_from, r.visible_until, r.managers, r.working_group_id, r.municipality_id,
            r.day, r.topics, r.meeting_id, r.minutes_id, r.talk_id, r.title, r.detail, r.body, r.context)
    returning e.words)
  select array_agg(w.words) into words from written w;
  perform search_learn(words);
  with written as (
    insert into search_entry as e (kind, source_id, number, is_notes, same_as, readers, visible_from, visible_until,
      managers, working_group_id, municipality_id, day, topics, meeting_id, minutes_id, talk_id, title, detail, body,
      context, words, title_words)
    select of_kind, r.source_id, r.number, r.is_notes, r.same_as, r.readers, r.visible_from, r.visible_until, r.managers,
           r.working_group_id, r.municipality_id, r.day, r.topics, r.meeting_id, r.minutes_id, r.talk_id, r.title,
           r.detail, r.body, r.context, search_words(of_kind, r),
           case when of_kind = 'page' then to_tsvector('german_unaccent', r.title) end
      from unnest(fresh) r
     where not exists (select from search_entry known where known.kind = of_kind and known.source_id = r.source_id
                          and known.number = r.number and known.is_notes = r.is_notes)
    on conflict do nothing
    returning e.words)
  select array_agg(w.words) into words from written w;
  perform search_learn(words);
end
$$;

CREATE FUNCTION search_rebuild() RETURNS void LANGUAGE plpgsql AS $$
declare
  source record;
begin
  truncate search_entry, search_word;
  for source in
    select kind, array_agg(id) as ids
      from (select kind, id, row_number() over (partition by kind order by id) / 500 as part from search_sources()) s
     group by kind, part
  loop
    perform search_refresh(source.kind, source.ids);
  end loop;
end
$$;

-- After a statement: the rows that differ in the watched columns, before and after, lead to the records whose entries
-- follow. Arguments: the columns, then pairs of a kind and a query of ids over "changed".
CREATE FUNCTION search_follow() RETURNS trigger LANGUAGE plpgsql AS $$
declare
  changed text;
  ids uuid[];
begin
  changed := case TG_OP
    when 'INSERT' then format('select %s from after', TG_ARGV[0])
    when 'DELETE' then format('select %s from before', TG_ARGV[0])
    else format('(select %1$s from after except select %1$s from before) union (select %1$s from before except select %1$s from after)', TG_ARGV[0])
  end;
  for i in 1 .. TG_NARGS - 2 by 2 loop
    execute format('with changed as (%s) select array_agg(distinct found.id) from (%s) found(id) where found.id is not null', changed, TG_ARGV[i + 1])
      into ids;
    if ids is not null then
      perform search_refresh(TG_ARGV[i], ids);
    end if;
  end loop;
  return null;
end
$$;

CREATE PROCEDURE search_watch(source text, columns text, VARIADIC follow text[]) LANGUAGE plpgsql AS $$
declare
  arguments text := (select string_agg(quote_literal(a), ', ' order by n) from unnest(array[columns] || follow) with ordinality as x(a, n));
begin
  execute format('create trigger search_insert after insert on %I referencing new table as after for each statement execute function search_follow(%s)', source, arguments);
  execute format('create trigger search_update after update on %I referencing old table as before new table as after for each statement execute function search_follow(%s)', source, arguments);
  execute format('create trigger search_delete after delete on %I referencing old table as before for each statement execute function search_follow(%s)', source, arguments);
end
$$;

CALL search_watch('meeting',
  'id, working_group_id, number, title, state, starts_at, host_municipality_id, location_name, location_address',
  'meeting', 'select id from changed',
  'agenda_item', 'select i.id from agenda_item i join changed c on c.id = i.meeting_id',
  'minutes_entry', 'select s.id from changed c join minutes n on n.meeting_id = c.id join minutes_section s on s.minutes_id = n.id union all select e.id from changed c join minutes n on n.meeting_id = c.id join minutes_section s on s.minutes_id = n.id join minutes_entry e on e.section_id = s.id',
  'decision', 'select e.id from changed c join minutes n on n.meeting_id = c.id join minutes_section s on s.minutes_id = n.id join minutes_entry e on e.section_id = s.id',
  'talk', 'select i.talk_id from agenda_item i join changed c on c.id = i.meeting_id',
  'page', 'select f.id from file f join agenda_item i on i.talk_id = f.owner_id join changed c on c.id = i.meeting_id where f.owner_type = ''talk'' union all select f.id from file f join municipality_report p on p.id = f.owner_id join changed c on c.id = p.meeting_id where f.owner_type = ''municipality_report''');
CALL search_watch('agenda_item',
  'id, meeting_id, number, title, note, person_in_charge, talk_id',
  'agenda_item', 'select id from changed',
  'minutes_entry', 'select s.id from changed c join minutes_section s on s.agenda_item_id = c.id union all select e.id from changed c join minutes_section s on s.agenda_item_id = c.id join minutes_entry e on e.section_id = s.id',
  'decision', 'select e.id from changed c join minutes_section s on s.agenda_item_id = c.id join minutes_entry e on e.section_id = s.id',
  'talk', 'select talk_id from changed',
  'page', 'select f.id from file f join changed c on c.talk_id = f.owner_id where f.owner_type = ''talk''');
CALL search_watch('minutes',
  'id, meeting_id, state',
  'minutes_entry', 'select s.id from changed c join minutes_section s on s.minutes_id = c.id union all select e.id from changed c join minutes_section s on s.minutes_id = c.id join minutes_entry e on e.section_id = s.id',
  'decision', 'select e.id from changed c join minutes_section s on s.minutes_id = c.id join minutes_entry e on e.section_id = s.id');
CALL search_watch('minutes_section',
  'id, minutes_id, agenda_item_id, text',
  'minutes_entry', 'select id from changed union all select e.id from changed c join minutes_entry e on e.section_id = c.id',
  'decision', 'select e.id from changed c join minutes_entry e on e.section_id = c.id');
CALL search_watch('minutes_entry',
  'id, section_id, kind, text, municipality_id',
  'minutes_entry', 'select id from changed',
  'decision', 'select id from changed');
CALL search_watch('task',
  'id, working_group_id, text, municipality_id, member_id, due_on, source_entry_id',
  'task', 'select id from changed');
CALL search_watch('talk',
  'id, working_group_id, title, summary',
  'talk', 'select id from changed',
  'page', 'select f.id from file f join changed c on c.id = f.owner_id where f.owner_type = ''talk''');
CALL search_watch('talk_speaker',
  'talk_id, speaker_id, position',
  'talk', 'select talk_id from changed',
  'page', 'select f.id from file f join changed c on c.talk_id = f.owner_id where f.owner_type = ''talk''');
CALL search_watch('speaker',
  'id, academic_title, given_name, family_name, organisation, topics',
  'talk', 'select ts.talk_id from talk_speaker ts join changed c on c.id = ts.speaker_id',
  'page', 'select f.id from file f join talk_speaker ts on ts.talk_id = f.owner_id join changed c on c.id = ts.speaker_id where f.owner_type = ''talk''');
CALL search_watch('file',
  'id, owner_type, owner_id, withdrawn_at, published_from, notes_released',
  'page', 'select id from changed');
CALL search_watch('file_version',
  'id, file_id, number, scan_state, file_name',
  'page', 'select file_id from changed');
CALL search_watch('file_page',
  'version_id, number, title, text, notes',
  'page', 'select v.file_id from file_version v join changed c on c.version_id = v.id');
CALL search_watch('file_rights',
  'file_id, scope, valid_until',
  'page', 'select file_id from changed');
CALL search_watch('municipality_report',
  'id, meeting_id, municipality_id, submitted_at',
  'page', 'select f.id from file f join changed c on c.id = f.owner_id where f.owner_type = ''municipality_report''');
CALL search_watch('member',
  'id, municipality_id, academic_title, given_name, family_name, position, email, deactivated_at',
  'person', 'select id from changed',
  'task', 'select t.id from task t join changed c on c.id = t.member_id');
CALL search_watch('membership',
  'member_id, working_group_id',
  'person', 'select member_id from changed');
CALL search_watch('municipality',
  'id, name, official_name, abbreviation, postal_code',
  'municipality', 'select id from changed',
  'person', 'select p.id from member p join changed c on c.id = p.municipality_id',
  'task', 'select t.id from task t join changed c on c.id = t.municipality_id',
  'meeting', 'select m.id from meeting m join changed c on c.id = m.host_municipality_id',
  'topic', 'select t.id from topic t join changed c on c.id = t.municipality_id');
CALL search_watch('working_group',
  'id, name, short_name',
  'meeting', 'select m.id from meeting m join changed c on c.id = m.working_group_id');
CALL search_watch('topic',
  'id, working_group_id, title, description, municipality_id, agenda_item_id',
  'topic', 'select id from changed',
  'agenda_item', 'select agenda_item_id from changed',
  'talk', 'select i.talk_id from agenda_item i join changed c on c.agenda_item_id = i.id',
  'minutes_entry', 'select s.id from changed c join minutes_section s on s.agenda_item_id = c.agenda_item_id union all select e.id from changed c join minutes_section s on s.agenda_item_id = c.agenda_item_id join minutes_entry e on e.section_id = s.id',
  'decision', 'select e.id from changed c join minutes_section s on s.agenda_item_id = c.agenda_item_id join minutes_entry e on e.section_id = s.id',
  'page', 'select f.id from file f join agenda_item i on i.talk_id = f.owner_id join changed c on c.agenda_item_id = i.id where f.owner_type = ''talk''');
DROP PROCEDURE search_watch(text, text, text[]);

-- What exists already.
SELECT search_rebuild();
