-- What OParl shows, and what it showed once: kept by triggers in the transaction of the change (decision 26).

-- Agenda as it was sent, beside the agenda as it was held.
CREATE TABLE "invited_agenda_item" (
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "agenda_item_id" UUID,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "supplement" INTEGER,

    CONSTRAINT "invited_agenda_item_pkey" PRIMARY KEY ("meeting_id","position")
);
CREATE INDEX "invited_agenda_item_agenda_item_idx" ON "invited_agenda_item"("agenda_item_id");
ALTER TABLE "invited_agenda_item" ADD CONSTRAINT "invited_agenda_item_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "invited_agenda_item" ADD CONSTRAINT "invited_agenda_item_agenda_item_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Wahlperiode of the district's council.
CREATE TABLE "legislative_term" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "legislative_term_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "legislative_term_name_unique" ON "legislative_term"("name");

DROP TABLE "oparl_trace";
CREATE TABLE "oparl_object" (
    "type" TEXT NOT NULL,
    "subject" UUID NOT NULL,
    "working_group_id" UUID,
    "facts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(0) NOT NULL,
    "modified_at" TIMESTAMPTZ(0) NOT NULL,
    "deleted_at" TIMESTAMPTZ(0),

    CONSTRAINT "oparl_object_pkey" PRIMARY KEY ("type","subject")
);
CREATE INDEX "oparl_object_created_at_idx" ON "oparl_object"("type", "created_at", "subject");
CREATE INDEX "oparl_object_working_group_idx" ON "oparl_object"("type", "working_group_id", "created_at", "subject");
CREATE INDEX "oparl_object_modified_at_idx" ON "oparl_object"("type", "modified_at");

-- Later invitations add what they told; what was told stays.
CREATE FUNCTION keep_invited_agenda() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  insert into invited_agenda_item (meeting_id, position, agenda_item_id, number, title, supplement)
  select i.meeting_id,
         coalesce((select max(k.position) + 1 from invited_agenda_item k where k.meeting_id = new.id), 0)
           + row_number() over (order by i.position) - 1,
         i.id, i.number, i.title, i.supplement
    from agenda_item i
   where i.meeting_id = new.id and coalesce(i.supplement, 0) <= new.supplements_sent
     and not exists (select from invited_agenda_item k where k.agenda_item_id = i.id);
  return null;
end
$$;
CREATE TRIGGER keep_invited_agenda AFTER UPDATE OF state, invited_at, supplements_sent ON meeting FOR EACH ROW
  WHEN (new.state = 'invited' AND new.invited_at IS NOT NULL) EXECUTE FUNCTION keep_invited_agenda();

INSERT INTO invited_agenda_item (meeting_id, position, agenda_item_id, number, title, supplement)
SELECT i.meeting_id, row_number() over (partition by i.meeting_id order by coalesce(i.supplement, 0), i.position) - 1,
       i.id, i.number, i.title, i.supplement
  FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
 WHERE m.invited_at IS NOT NULL AND coalesce(i.supplement, 0) <= m.supplements_sent;

CREATE TYPE oparl_record AS (subject uuid, working_group_id uuid, facts jsonb);

-- A municipality speaks in a group through whoever it sends: the function, never the person.
CREATE FUNCTION oparl_seat(working_group_id uuid, municipality_id uuid) RETURNS uuid LANGUAGE sql IMMUTABLE
RETURN overlay(overlay(md5(working_group_id::text || municipality_id::text) placing '8' from 13) placing '8' from 17)::uuid;

CREATE FUNCTION oparl_is_public(m meeting) RETURNS boolean LANGUAGE sql IMMUTABLE
RETURN m.public_since IS NOT NULL AND m.state NOT IN ('draft', 'polling');

-- A group is known as soon as something of it is.
CREATE FUNCTION oparl_public_groups(ids uuid[]) RETURNS SETOF working_group LANGUAGE sql STABLE AS $$
  select g.* from working_group g
   where g.id = any(ids)
     and (exists (select from meeting m where m.working_group_id = g.id and oparl_is_public(m))
          or exists (select from talk t where t.working_group_id = g.id and t.public_since is not null)
          or exists (select from action_plan p where p.working_group_id = g.id and p.public_since is not null))
$$;

CREATE FUNCTION oparl_legislative_term(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select t.id, null::uuid, jsonb_build_object('name', t.name, 'startDate', t.starts_on, 'endDate', t.ends_on)
    from legislative_term t where t.id = any(ids)
$$;

CREATE FUNCTION oparl_body(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select m.id, null::uuid, jsonb_build_object('name', m.official_name, 'shortName', m.name, 'ags', m.ags,
         'website', m.website, 'terms', (select coalesce(jsonb_agg(t.id order by t.starts_on, t.id), '[]') from legislative_term t),
         'content', (select md5(jsonb_agg(t order by t.id)::text) from legislative_term t))
    from municipality m
   where m.kind = 'district' and m.id = any(ids)
$$;

CREATE FUNCTION oparl_organization(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select m.id, null::uuid, jsonb_build_object('kind', 'municipality', 'name', m.official_name, 'shortName', m.name,
         'municipalityKind', m.kind, 'website', m.website,
         'location', m.id)
    from municipality m where m.id = any(ids)
  union all
  select g.id, g.id, jsonb_build_object('kind', 'group', 'name', g.name, 'shortName', g.short_name,
         'memberships', (select coalesce(jsonb_agg(seat order by seat), '[]') from
           (select distinct oparl_seat(s.working_group_id, s.municipality_id) as seat
              from membership s where s.working_group_id = g.id and s.role <> 'guest') x))
    from oparl_public_groups(ids) g
$$;

CREATE FUNCTION oparl_membership(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select oparl_seat(s.working_group_id, s.municipality_id), s.working_group_id, jsonb_build_object(
         'organization', s.working_group_id, 'municipality', s.municipality_id,
         'startDate', min(s.starts_on),
         'endDate', case when bool_and(s.ends_on is not null) then max(s.ends_on) end,
         'isCoordinating', bool_or(s.role = 'coordinator' and s.ends_on is null))
    from membership s
   where s.role <> 'guest' and oparl_seat(s.working_group_id, s.municipality_id) = any(ids)
     and exists (select from oparl_public_groups(array[s.working_group_id]))
   group by s.working_group_id, s.municipality_id
$$;

CREATE FUNCTION oparl_person(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select f.subject, f.working_group_id, jsonb_build_object('name', m.official_name, 'municipality', m.id,
         'content', md5(f.facts::text))
    from oparl_membership(ids) f join municipality m on m.id = (f.facts ->> 'municipality')::uuid
$$;

CREATE FUNCTION oparl_location(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select m.id, null::uuid, jsonb_build_object('kind', 'municipality', 'description', m.official_name,
         'postalCode', m.postal_code, 'locality', m.name, 'latitude', m.latitude, 'longitude', m.longitude)
    from municipality m where m.id = any(ids)
  union all
  select m.id, m.working_group_id, jsonb_build_object('kind', 'meeting', 'description', m.location_name,
         'address', m.location_address)
    from meeting m
   where m.id = any(ids) and oparl_is_public(m) and (m.location_name is not null or m.location_address is not null)
$$;

-- Released to the public, unopposed by a scanner, within its days; of a talk that is public itself.
CREATE FUNCTION oparl_file(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select f.id, t.working_group_id, jsonb_build_object('kind', 'file',
         'paper', t.id, 'title', t.title, 'place', f.position, 'versionId', v.id,
         'extension', lower(substring(v.file_name from '\.([A-Za-z0-9]{1,8})$')), 'mediaType', v.media_type, 'size', v.size,
         'day', search_day(v.created_at), 'licence', r.licence)
    from file f
    join file_rights r on r.file_id = f.id and r.scope = 'public'
    join file_version v on v.file_id = f.id and v.scan_state in ('not_scanned', 'clean')
     and not exists (select from file_version later where later.file_id = f.id and later.number > v.number)
    join talk t on t.id = f.owner_id and t.public_since is not null
   where f.id = any(ids) and f.owner_type = 'talk' and f.withdrawn_at is null
     and (r.valid_until is null or r.valid_until >= search_day(now()))
     and (f.published_from is null or f.published_from <= search_day(now()))
  union all
  select n.id, m.working_group_id, jsonb_build_object('kind', 'minutes', 'meeting', m.id, 'number', m.number,
         'day', search_day(u.published_at), 'versionId', u.version_id)
    from minutes n
    join minutes_publication u on u.minutes_id = n.id
    join meeting m on m.id = n.meeting_id
   where n.id = any(ids) and oparl_is_public(m)
$$;

-- Agreements of minutes as they were published; text is that of the frozen version.
CREATE FUNCTION oparl_agreements(meetings uuid[]) RETURNS TABLE (id uuid, meeting_id uuid, agenda_item_id uuid, text text) LANGUAGE sql STABLE AS $$
  select (block #>> '{attrs,id}')::uuid, m.id, (section ->> 'agendaItemId')::uuid,
         (select string_agg(coalesce(piece ->> 'text', ' '), '' order by n) from jsonb_array_elements(block -> 'content') with ordinality as x(piece, n))
    from meeting m
    join minutes n on n.meeting_id = m.id
    join minutes_publication u on u.minutes_id = n.id
    join minutes_version v on v.id = u.version_id
   cross join jsonb_array_elements(v.document -> 'sections') as s(section)
   cross join jsonb_array_elements(section -> 'content') as b(block)
   where m.id = any(meetings) and oparl_is_public(m)
     and block ->> 'type' = 'agreement' and block #>> '{attrs,audience}' = 'public'
$$;

CREATE FUNCTION oparl_agenda_item(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select i.id, m.working_group_id, jsonb_build_object('meeting', m.id, 'number', i.number, 'name', i.title,
         'order', i.position, 'start', i.started_at at time zone 'UTC', 'end', i.ended_at at time zone 'UTC', 'isPutOff', i.put_off_at is not null,
         'consultation', case when t.id is not null then i.id end,
         'resolution', (select string_agg(a.text, E'\n' order by a.id) from oparl_agreements(array[m.id]) a where a.agenda_item_id = i.id))
    from agenda_item i
    join meeting m on m.id = i.meeting_id
    left join talk t on t.id = i.talk_id and t.public_since is not null
   where i.id = any(ids) and i.is_public and oparl_is_public(m)
$$;

CREATE FUNCTION oparl_consultation(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select i.id, m.working_group_id, jsonb_build_object('kind', 'talk', 'paper', t.id, 'agendaItem', i.id, 'meeting', m.id)
    from agenda_item i
    join meeting m on m.id = i.meeting_id
    join talk t on t.id = i.talk_id and t.public_since is not null
   where i.id = any(ids) and i.is_public and oparl_is_public(m)
  union all
  select e.id, m.working_group_id, jsonb_build_object('kind', 'agreement', 'paper', e.id, 'agendaItem', i.id, 'meeting', m.id)
    from minutes_entry e
    join minutes_section s on s.id = e.section_id
    join agenda_item i on i.id = s.agenda_item_id and i.is_public
    join meeting m on m.id = i.meeting_id
   where e.id = any(ids) and e.id in (select a.id from oparl_agreements(array[m.id]) a)
$$;

CREATE FUNCTION oparl_files_of(owner uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  select coalesce(jsonb_agg(f.id order by f.position, f.id), '[]') from file f where f.owner_type = 'talk' and f.owner_id = owner
$$;

-- Talks, plans and recommendations.
CREATE FUNCTION oparl_paper(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select t.id, t.working_group_id, jsonb_build_object('kind', 'talk', 'name', t.title, 'day', search_day(m.starts_at),
         'files', oparl_files_of(t.id), 'consultation', i.id)
    from talk t
    left join agenda_item i on i.talk_id = t.id and i.is_public
     and exists (select from meeting m where m.id = i.meeting_id and oparl_is_public(m))
    left join meeting m on m.id = i.meeting_id
   where t.id = any(ids) and t.public_since is not null
  union all
  select p.id, p.working_group_id, jsonb_build_object('kind', 'plan', 'name', p.title, 'day', p.starts_on,
         'files', '[]'::jsonb)
    from action_plan p where p.id = any(ids) and p.public_since is not null
  union all
  select e.id, m.working_group_id, jsonb_build_object('kind', 'agreement', 'name', a.text, 'day', search_day(m.starts_at),
         'files', '[]'::jsonb, 'consultation', case when i.is_public then e.id end)
    from minutes_entry e
    join minutes_section s on s.id = e.section_id
    join agenda_item i on i.id = s.agenda_item_id
    join meeting m on m.id = i.meeting_id
    join oparl_agreements(array[m.id]) a on a.id = e.id
   where e.id = any(ids)
$$;

CREATE FUNCTION oparl_meeting(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select m.id, m.working_group_id, jsonb_build_object('number', m.number, 'title', m.title, 'state', m.state,
         'isCancelled', m.cancelled_at is not null, 'start', m.starts_at at time zone 'UTC', 'end', m.ends_at at time zone 'UTC',
         'minutes', (select n.id from minutes n where n.meeting_id = m.id),
         'items', (select coalesce(jsonb_agg(i.id order by i.position), '[]') from agenda_item i where i.meeting_id = m.id and i.is_public),
         'invited', (select coalesce(jsonb_agg(jsonb_build_object('number', k.number, 'name', k.title, 'supplement', k.supplement) order by k.position), '[]')
                       from invited_agenda_item k join agenda_item i on i.id = k.agenda_item_id and i.is_public where k.meeting_id = m.id))
    from meeting m
   where m.id = any(ids) and oparl_is_public(m)
$$;

-- Objects that are shown within others, so that the others change with them.
CREATE FUNCTION oparl_inner(of_type text, ids uuid[]) RETURNS TABLE (subject uuid, inner_type text, inner_id uuid) LANGUAGE sql STABLE AS $$
  select i.meeting_id, 'agenda_item', i.id from agenda_item i where of_type = 'meeting' and i.meeting_id = any(ids)
  union all select id, 'location', id from unnest(ids) as x(id) where of_type in ('meeting', 'organization', 'body')
  union all select n.meeting_id, 'file', n.id from minutes n where of_type = 'meeting' and n.meeting_id = any(ids)
  union all select f.owner_id, 'file', f.id from file f where of_type = 'paper' and f.owner_id = any(ids)
  union all select i.talk_id, 'consultation', i.id from agenda_item i where of_type = 'paper' and i.talk_id = any(ids)
  union all select id, 'consultation', id from unnest(ids) as x(id) where of_type = 'paper'
$$;

-- Brings objects in step. Time goes on by a second at least, since that is all that OParl tells of it.
CREATE FUNCTION oparl_refresh(of_type text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
declare
  present timestamptz := date_trunc('second', clock_timestamp());
begin
  execute format($q$
    with now_public as materialized (select * from oparl_%1$s($1)),
    inside as (
      select n.subject, md5(string_agg(o.facts::text || coalesce(extract(epoch from o.deleted_at)::text, ''), '' order by o.type, o.subject)) as content
        from oparl_inner(%1$L, $1) n join oparl_object o on o.type = n.inner_type and o.subject = n.inner_id group by n.subject),
    told as (
      select p.subject, p.working_group_id, jsonb_strip_nulls(p.facts || jsonb_build_object('inside', i.content)) as facts
        from now_public p left join inside i on i.subject = p.subject),
    kept as (
      insert into oparl_object as o (type, subject, working_group_id, facts, created_at, modified_at)
      select %1$L, subject, working_group_id, facts, $2, $2 from told order by subject
      on conflict (type, subject) do update
         set working_group_id = excluded.working_group_id, facts = excluded.facts, deleted_at = null,
             modified_at = greatest($2, o.modified_at + interval '1 second')
       where (o.facts, o.deleted_at) is distinct from (excluded.facts, null::timestamptz))
    update oparl_object o
       set deleted_at = greatest($2, o.modified_at + interval '1 second'), facts = '{}',
           modified_at = greatest($2, o.modified_at + interval '1 second')
     where o.type = %1$L and o.subject = any($1) and o.deleted_at is null
       and not exists (select from told where told.subject = o.subject)
  $q$, of_type) using ids, present;
end
$$;

-- Arguments: the columns that matter, then types with the statement that finds their objects in "changed".
CREATE FUNCTION oparl_follow() RETURNS trigger LANGUAGE plpgsql AS $$
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
      perform oparl_refresh(TG_ARGV[i], ids);
    end if;
  end loop;
  return null;
end
$$;

-- All objects of a type anew; what two at once missed of each other.
CREATE FUNCTION oparl_rebuild(of_type text) RETURNS void LANGUAGE plpgsql AS $$
declare
  ids uuid[];
begin
  execute format($q$ select coalesce(array_agg(distinct id), '{}') from (%s union all select subject from oparl_object where type = $1) x(id) where id is not null $q$,
    case of_type
      when 'legislative_term' then 'select id from legislative_term'
      when 'location' then 'select id from municipality union all select id from meeting where public_since is not null'
      when 'file' then $s$ select f.id from file f join file_rights r on r.file_id = f.id where r.scope = 'public' union all select minutes_id from minutes_publication $s$
      when 'agenda_item' then 'select id from agenda_item where is_public'
      when 'consultation' then 'select id from agenda_item where is_public and talk_id is not null union all select a.id from oparl_agreements(array(select id from meeting where public_since is not null)) a'
      when 'paper' then 'select id from talk where public_since is not null union all select id from action_plan where public_since is not null union all select a.id from oparl_agreements(array(select id from meeting where public_since is not null)) a'
      when 'organization' then 'select id from municipality union all select id from working_group'
      when 'meeting' then 'select id from meeting where public_since is not null'
      when 'body' then 'select id from municipality'
      else 'select oparl_seat(working_group_id, municipality_id) from membership'
    end) into ids using of_type;
  perform oparl_refresh(of_type, ids);
end
$$;

-- What is shown within others comes first.
CREATE FUNCTION oparl_types() RETURNS text[] LANGUAGE sql IMMUTABLE
RETURN array['legislative_term', 'location', 'membership', 'person', 'file', 'agenda_item', 'consultation', 'paper', 'organization', 'meeting', 'body'];

CREATE FUNCTION oparl_rebuild() RETURNS void LANGUAGE plpgsql AS $$
declare
  kind text;
begin
  foreach kind in array oparl_types() loop
    perform oparl_rebuild(kind);
  end loop;
end
$$;

-- Files open and close with the day.
CREATE FUNCTION oparl_follow_days() RETURNS void LANGUAGE plpgsql AS $$
declare
  files uuid[];
  papers uuid[];
begin
  select coalesce(array_agg(f.id), '{}'), coalesce(array_agg(distinct f.owner_id), '{}') into files, papers
    from file f join file_rights r on r.file_id = f.id
   where f.owner_type = 'talk' and r.scope = 'public' and (f.published_from is not null or r.valid_until is not null);
  perform oparl_refresh('file', files);
  perform oparl_refresh('paper', papers);
end
$$;

CREATE PROCEDURE oparl_watch(source text, columns text, VARIADIC follow text[]) LANGUAGE plpgsql AS $$
declare
  arguments text := (select string_agg(quote_literal(a), ', ' order by n) from unnest(array[columns] || follow) with ordinality as x(a, n));
begin
  execute format('create trigger oparl_insert after insert on %I referencing new table as after for each statement execute function oparl_follow(%s)', source, arguments);
  execute format('create trigger oparl_update after update on %I referencing old table as before new table as after for each statement execute function oparl_follow(%s)', source, arguments);
  execute format('create trigger oparl_delete after delete on %I referencing old table as before for each statement execute function oparl_follow(%s)', source, arguments);
end
$$;

-- What is no concern of the public is passed by before anything is asked: a change costs where something is or was public.
CREATE FUNCTION oparl_known(of_type text, id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  select exists (select from oparl_object o where o.type = of_type and o.subject = id)
$$;

CALL oparl_watch('meeting',
  'id, working_group_id, number, title, state, starts_at, ends_at, cancelled_at, location_name, location_address, public_since',
  'location', 'select id from changed where public_since is not null or oparl_known(''meeting'', id)',
  'file', 'select n.id from minutes n join changed c on c.id = n.meeting_id where c.public_since is not null or oparl_known(''meeting'', c.id)',
  'agenda_item', 'select i.id from agenda_item i join changed c on c.id = i.meeting_id where i.is_public or oparl_known(''agenda_item'', i.id)',
  'consultation', 'select i.id from agenda_item i join changed c on c.id = i.meeting_id where i.is_public or oparl_known(''consultation'', i.id) union all select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join minutes n on n.id = s.minutes_id join changed c on c.id = n.meeting_id where e.audience = ''public'' or oparl_known(''consultation'', e.id)',
  'paper', 'select i.talk_id from agenda_item i join changed c on c.id = i.meeting_id where i.talk_id is not null union all select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join minutes n on n.id = s.minutes_id join changed c on c.id = n.meeting_id where e.audience = ''public'' or oparl_known(''paper'', e.id)',
  'membership', 'select distinct oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where public_since is not null or oparl_known(''meeting'', id))',
  'person', 'select distinct oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where public_since is not null or oparl_known(''meeting'', id))',
  'organization', 'select working_group_id from changed where public_since is not null or oparl_known(''meeting'', id)',
  'meeting', 'select id from changed where public_since is not null or oparl_known(''meeting'', id)');
CALL oparl_watch('agenda_item',
  'id, meeting_id, number, title, position, is_public, talk_id, started_at, ended_at, put_off_at',
  'agenda_item', 'select id from changed where is_public or oparl_known(''agenda_item'', id)',
  'consultation', 'select id from changed where is_public or oparl_known(''consultation'', id) union all select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join changed c on c.id = s.agenda_item_id where e.audience = ''public'' or oparl_known(''consultation'', e.id)',
  'paper', 'select talk_id from changed where is_public or oparl_known(''agenda_item'', id) union all select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join changed c on c.id = s.agenda_item_id where e.audience = ''public'' or oparl_known(''paper'', e.id)',
  'meeting', 'select meeting_id from changed where is_public or oparl_known(''agenda_item'', id)');
CALL oparl_watch('talk',
  'id, working_group_id, title, public_since',
  'file', 'select f.id from file f join changed c on c.id = f.owner_id where f.owner_type = ''talk''',
  'agenda_item', 'select i.id from agenda_item i join changed c on c.id = i.talk_id where i.is_public',
  'consultation', 'select i.id from agenda_item i join changed c on c.id = i.talk_id where i.is_public or oparl_known(''consultation'', i.id)',
  'paper', 'select id from changed where public_since is not null or oparl_known(''paper'', id)',
  'membership', 'select distinct oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where public_since is not null or oparl_known(''paper'', id))',
  'person', 'select distinct oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where public_since is not null or oparl_known(''paper'', id))',
  'organization', 'select working_group_id from changed where public_since is not null or oparl_known(''paper'', id)',
  'meeting', 'select i.meeting_id from agenda_item i join changed c on c.id = i.talk_id where i.is_public');
CALL oparl_watch('action_plan',
  'id, working_group_id, title, starts_on, public_since',
  'paper', 'select id from changed where public_since is not null or oparl_known(''paper'', id)',
  'membership', 'select distinct oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where public_since is not null or oparl_known(''paper'', id))',
  'person', 'select distinct oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where public_since is not null or oparl_known(''paper'', id))',
  'organization', 'select working_group_id from changed where public_since is not null or oparl_known(''paper'', id)');
CALL oparl_watch('file',
  'id, owner_type, owner_id, position, withdrawn_at, published_from',
  'file', 'select f.id from changed f where f.owner_type = ''talk''',
  'paper', 'select f.owner_id from changed f where oparl_known(''paper'', f.owner_id)');
CALL oparl_watch('file_version',
  'id, file_id, number, scan_state, file_name, media_type, size',
  'file', 'select f.id from file f join changed c on c.file_id = f.id where f.owner_type = ''talk''',
  'paper', 'select f.owner_id from file f join changed c on c.file_id = f.id where oparl_known(''paper'', f.owner_id)');
CALL oparl_watch('file_rights',
  'file_id, scope, licence, valid_until',
  'file', 'select f.id from file f join changed c on c.file_id = f.id where f.owner_type = ''talk''',
  'paper', 'select f.owner_id from file f join changed c on c.file_id = f.id where oparl_known(''paper'', f.owner_id)');
CALL oparl_watch('minutes_publication',
  'minutes_id, version_id, published_at',
  'file', 'select minutes_id from changed',
  'agenda_item', 'select s.agenda_item_id from minutes_section s join changed c on c.minutes_id = s.minutes_id',
  'consultation', 'select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join changed c on c.minutes_id = s.minutes_id where e.kind = ''agreement''',
  'paper', 'select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join changed c on c.minutes_id = s.minutes_id where e.kind = ''agreement''',
  'meeting', 'select n.meeting_id from minutes n join changed c on c.minutes_id = n.id');
CALL oparl_watch('invited_agenda_item',
  'meeting_id, position, agenda_item_id, number, title, supplement',
  'meeting', 'select meeting_id from changed where oparl_known(''meeting'', meeting_id)');
CALL oparl_watch('membership',
  'working_group_id, municipality_id, role, starts_on, ends_on',
  'membership', 'select oparl_seat(working_group_id, municipality_id) from changed',
  'person', 'select oparl_seat(working_group_id, municipality_id) from changed',
  'organization', 'select working_group_id from changed where oparl_known(''organization'', working_group_id)');
CALL oparl_watch('working_group',
  'id, name, short_name',
  'organization', 'select id from changed');
CALL oparl_watch('municipality',
  'id, name, official_name, kind, ags, postal_code, latitude, longitude, website',
  'location', 'select id from changed',
  'person', 'select oparl_seat(s.working_group_id, s.municipality_id) from membership s join changed c on c.id = s.municipality_id',
  'organization', 'select id from changed',
  'body', 'select id from changed');
CALL oparl_watch('legislative_term',
  'id, name, starts_on, ends_on',
  'legislative_term', 'select id from changed',
  'body', 'select id from municipality where kind = ''district''');
DROP PROCEDURE oparl_watch(text, text, text[]);

SELECT oparl_rebuild();
