-- A save costs what it changes: each type follows its own columns, and what is read for many objects is read once.

-- Agreements of minutes as they were published; text is that of the frozen version.
CREATE OR REPLACE FUNCTION oparl_agreements(meetings uuid[]) RETURNS TABLE (id uuid, meeting_id uuid, agenda_item_id uuid, text text) LANGUAGE sql STABLE AS $$
  select distinct on (1) (block #>> '{attrs,id}')::uuid, m.id, (section ->> 'agendaItemId')::uuid,
         coalesce((select string_agg(coalesce(piece ->> 'text', ' '), '' order by n) from jsonb_array_elements(block -> 'content') with ordinality as x(piece, n)), '')
    from meeting m
    join minutes n on n.meeting_id = m.id
    join minutes_publication u on u.minutes_id = n.id
    join minutes_version v on v.id = u.version_id
   cross join jsonb_array_elements(v.document -> 'sections') as s(section)
   cross join jsonb_array_elements(section -> 'content') as b(block)
   where m.id = any(meetings) and oparl_is_public(m)
     and block ->> 'type' = 'agreement' and block #>> '{attrs,audience}' = 'public'
$$;

-- The same for entries of minutes, whose minutes are read once.
CREATE FUNCTION oparl_agreed(entries uuid[]) RETURNS TABLE (id uuid, agenda_item_id uuid, text text) LANGUAGE sql STABLE AS $$
  select e.id, s.agenda_item_id, a.text
    from minutes_entry e
    join minutes_section s on s.id = e.section_id
    join oparl_agreements(array(
      select distinct n.meeting_id from minutes_entry e
        join minutes_section s on s.id = e.section_id
        join minutes n on n.id = s.minutes_id
       where e.id = any(entries))) a on a.id = e.id
   where e.id = any(entries)
$$;

CREATE OR REPLACE FUNCTION oparl_agenda_item(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  with agreed as (
    select a.agenda_item_id, string_agg(a.text, E'\n' order by a.id) as text
      from oparl_agreements(array(select distinct i.meeting_id from agenda_item i where i.id = any(ids) and i.is_public)) a
     group by a.agenda_item_id)
  select i.id, m.working_group_id, jsonb_build_object('meeting', m.id, 'number', i.number, 'name', i.title,
         'order', i.position, 'start', i.started_at at time zone 'UTC', 'end', i.ended_at at time zone 'UTC', 'isPutOff', i.put_off_at is not null,
         'consultation', case when t.id is not null then i.id end,
         'resolution', agreed.text)
    from agenda_item i
    join meeting m on m.id = i.meeting_id
    left join talk t on t.id = i.talk_id and t.public_since is not null
    left join agreed on agreed.agenda_item_id = i.id
   where i.id = any(ids) and i.is_public and oparl_is_public(m)
$$;

CREATE OR REPLACE FUNCTION oparl_consultation(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select i.id, m.working_group_id, jsonb_build_object('kind', 'talk', 'paper', t.id, 'agendaItem', i.id, 'meeting', m.id)
    from agenda_item i
    join meeting m on m.id = i.meeting_id
    join talk t on t.id = i.talk_id and t.public_since is not null
   where i.id = any(ids) and i.is_public and oparl_is_public(m)
  union all
  select a.id, m.working_group_id, jsonb_build_object('kind', 'agreement', 'paper', a.id, 'agendaItem', i.id, 'meeting', m.id)
    from oparl_agreed(ids) a
    join agenda_item i on i.id = a.agenda_item_id and i.is_public
    join meeting m on m.id = i.meeting_id
$$;

CREATE OR REPLACE FUNCTION oparl_paper(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
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
  select a.id, m.working_group_id, jsonb_build_object('kind', 'agreement', 'name', a.text, 'day', search_day(m.starts_at),
         'files', '[]'::jsonb, 'consultation', case when i.is_public then a.id end)
    from oparl_agreed(ids) a
    join agenda_item i on i.id = a.agenda_item_id
    join meeting m on m.id = i.meeting_id
$$;

CREATE OR REPLACE FUNCTION oparl_membership(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select oparl_seat(s.working_group_id, s.municipality_id), s.working_group_id, jsonb_build_object(
         'organization', s.working_group_id, 'municipality', s.municipality_id,
         'startDate', min(s.starts_on),
         'endDate', case when bool_and(s.ends_on is not null) then max(s.ends_on) end,
         'isCoordinating', bool_or(s.role = 'coordinator' and s.ends_on is null))
    from membership s
   where s.role <> 'guest' and oparl_seat(s.working_group_id, s.municipality_id) = any(ids)
     and s.working_group_id in (select g.id from oparl_public_groups(array(select id from working_group)) g)
   group by s.working_group_id, s.municipality_id
$$;

-- Arguments: the columns that matter at all; then types, each with its own columns and the statement that finds its
-- objects in "changed", where a row stands as it was and as it is.
CREATE OR REPLACE FUNCTION oparl_follow() RETURNS trigger LANGUAGE plpgsql AS $$
declare
  difference text := case TG_OP
    when 'INSERT' then 'select %1$s from after'
    when 'DELETE' then 'select %1$s from before'
    else '(select %1$s from after except select %1$s from before) union all (select %1$s from before except select %1$s from after)'
  end;
  is_concerned boolean;
  ids uuid[];
begin
  execute format('select exists (' || difference || ')', TG_ARGV[0]) into is_concerned;
  if not is_concerned then
    return null;
  end if;
  for i in 1 .. TG_NARGS - 3 by 3 loop
    execute 'with changed as (' || format(difference, TG_ARGV[i + 1]) || ') select array_agg(distinct found.id) from ('
      || TG_ARGV[i + 2] || ') found(id) where found.id is not null' into ids;
    if ids is not null then
      perform oparl_refresh(TG_ARGV[i], ids);
    end if;
  end loop;
  return null;
end
$$;

CREATE PROCEDURE oparl_watch(source text, columns text, VARIADIC follow text[]) LANGUAGE plpgsql AS $$
declare
  arguments text := (select string_agg(quote_literal(a), ', ' order by n) from unnest(array[columns] || follow) with ordinality as x(a, n));
begin
  execute format('drop trigger oparl_insert on %1$I; drop trigger oparl_update on %1$I; drop trigger oparl_delete on %1$I', source);
  execute format('create trigger oparl_insert after insert on %I referencing new table as after for each statement execute function oparl_follow(%s)', source, arguments);
  execute format('create trigger oparl_update after update on %I referencing old table as before new table as after for each statement execute function oparl_follow(%s)', source, arguments);
  execute format('create trigger oparl_delete after delete on %I referencing old table as before for each statement execute function oparl_follow(%s)', source, arguments);
end
$$;

CALL oparl_watch('meeting',
  'id, working_group_id, number, title, state, starts_at, ends_at, cancelled_at, location_name, location_address, public_since is not null and state not in (''draft'', ''polling'') as is_public',
  'location', 'id, working_group_id, location_name, location_address, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select id from changed where is_public',
  'file', 'id, working_group_id, number, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select n.id from minutes n join changed c on c.id = n.meeting_id where c.is_public',
  'agenda_item', 'id, working_group_id, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select i.id from agenda_item i join changed c on c.id = i.meeting_id where i.is_public and c.is_public',
  'consultation', 'id, working_group_id, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select i.id from agenda_item i join changed c on c.id = i.meeting_id where i.is_public and c.is_public union all select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join minutes n on n.id = s.minutes_id join changed c on c.id = n.meeting_id where e.kind = ''agreement'' and c.is_public',
  'paper', 'id, working_group_id, starts_at, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select i.talk_id from agenda_item i join changed c on c.id = i.meeting_id where i.is_public and c.is_public union all select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join minutes n on n.id = s.minutes_id join changed c on c.id = n.meeting_id where e.kind = ''agreement'' and c.is_public',
  'membership', 'id, working_group_id, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where is_public)',
  'person', 'id, working_group_id, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where is_public)',
  'organization', 'id, working_group_id, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select working_group_id from changed where is_public',
  'meeting', 'id, working_group_id, number, title, state, starts_at, ends_at, cancelled_at, location_name, location_address, public_since is not null and state not in (''draft'', ''polling'') as is_public',
    'select id from changed where is_public');
CALL oparl_watch('agenda_item',
  'id, meeting_id, number, title, position, is_public, talk_id, started_at, ended_at, put_off_at',
  'agenda_item', 'id, meeting_id, number, title, position, is_public, talk_id, started_at, ended_at, put_off_at',
    'select id from changed where is_public',
  'consultation', 'id, meeting_id, is_public, talk_id',
    'select id from changed where is_public union all select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join changed c on c.id = s.agenda_item_id where e.kind = ''agreement'' and c.is_public',
  'paper', 'id, meeting_id, is_public, talk_id',
    'select talk_id from changed where is_public union all select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join changed c on c.id = s.agenda_item_id where e.kind = ''agreement'' and c.is_public',
  'meeting', 'id, meeting_id, number, title, position, is_public, talk_id, started_at, ended_at, put_off_at',
    'select meeting_id from changed where is_public');
CALL oparl_watch('talk',
  'id, working_group_id, title, public_since is not null as is_public',
  'file', 'id, working_group_id, title, public_since is not null as is_public',
    'select f.id from file f join changed c on c.id = f.owner_id where f.owner_type = ''talk'' and c.is_public',
  'agenda_item', 'id, public_since is not null as is_public',
    'select i.id from agenda_item i join changed c on c.id = i.talk_id where i.is_public and c.is_public',
  'consultation', 'id, public_since is not null as is_public',
    'select i.id from agenda_item i join changed c on c.id = i.talk_id where i.is_public and c.is_public',
  'paper', 'id, working_group_id, title, public_since is not null as is_public',
    'select id from changed where is_public',
  'membership', 'id, working_group_id, public_since is not null as is_public',
    'select oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where is_public)',
  'person', 'id, working_group_id, public_since is not null as is_public',
    'select oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where is_public)',
  'organization', 'id, working_group_id, public_since is not null as is_public',
    'select working_group_id from changed where is_public',
  'meeting', 'id, public_since is not null as is_public',
    'select i.meeting_id from agenda_item i join changed c on c.id = i.talk_id where i.is_public and c.is_public');
CALL oparl_watch('action_plan',
  'id, working_group_id, title, starts_on, public_since is not null as is_public',
  'paper', 'id, working_group_id, title, starts_on, public_since is not null as is_public',
    'select id from changed where is_public',
  'membership', 'id, working_group_id, public_since is not null as is_public',
    'select oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where is_public)',
  'person', 'id, working_group_id, public_since is not null as is_public',
    'select oparl_seat(s.working_group_id, s.municipality_id) from membership s where s.working_group_id in (select working_group_id from changed where is_public)',
  'organization', 'id, working_group_id, public_since is not null as is_public',
    'select working_group_id from changed where is_public');
CALL oparl_watch('file',
  'id, owner_type, owner_id, position, withdrawn_at, published_from',
  'file', 'id, owner_type, owner_id, position, withdrawn_at, published_from',
    'select f.id from changed f join talk t on t.id = f.owner_id and t.public_since is not null where f.owner_type = ''talk''',
  'paper', 'id, owner_type, owner_id, position, withdrawn_at, published_from',
    'select f.owner_id from changed f join talk t on t.id = f.owner_id and t.public_since is not null where f.owner_type = ''talk''');
CALL oparl_watch('file_version',
  'id, file_id, number, scan_state, file_name, media_type, size',
  'file', 'id, file_id, number, scan_state, file_name, media_type, size',
    'select f.id from file f join changed c on c.file_id = f.id join talk t on t.id = f.owner_id and t.public_since is not null where f.owner_type = ''talk''',
  'paper', 'id, file_id, number, scan_state, file_name, media_type, size',
    'select f.owner_id from file f join changed c on c.file_id = f.id join talk t on t.id = f.owner_id and t.public_since is not null where f.owner_type = ''talk''');
CALL oparl_watch('file_rights',
  'file_id, scope, licence, valid_until',
  'file', 'file_id, scope, licence, valid_until',
    'select f.id from file f join changed c on c.file_id = f.id join talk t on t.id = f.owner_id and t.public_since is not null where f.owner_type = ''talk''',
  'paper', 'file_id, scope, licence, valid_until',
    'select f.owner_id from file f join changed c on c.file_id = f.id join talk t on t.id = f.owner_id and t.public_since is not null where f.owner_type = ''talk''');
CALL oparl_watch('minutes_publication',
  'minutes_id, version_id, published_at',
  'file', 'minutes_id, version_id, published_at',
    'select minutes_id from changed',
  'agenda_item', 'minutes_id, version_id, published_at',
    'select s.agenda_item_id from minutes_section s join changed c on c.minutes_id = s.minutes_id',
  'consultation', 'minutes_id, version_id, published_at',
    'select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join changed c on c.minutes_id = s.minutes_id where e.kind = ''agreement''',
  'paper', 'minutes_id, version_id, published_at',
    'select e.id from minutes_entry e join minutes_section s on s.id = e.section_id join changed c on c.minutes_id = s.minutes_id where e.kind = ''agreement''',
  'meeting', 'minutes_id, version_id, published_at',
    'select n.meeting_id from minutes n join changed c on c.minutes_id = n.id');
CALL oparl_watch('invited_agenda_item',
  'meeting_id, position, agenda_item_id, number, title, supplement, is_public',
  'meeting', 'meeting_id, position, agenda_item_id, number, title, supplement, is_public',
    'select c.meeting_id from changed c join meeting m on m.id = c.meeting_id where m.public_since is not null');
CALL oparl_watch('membership',
  'working_group_id, municipality_id, role, starts_on, ends_on',
  'membership', 'working_group_id, municipality_id, role, starts_on, ends_on',
    'select oparl_seat(working_group_id, municipality_id) from changed',
  'person', 'working_group_id, municipality_id, role, starts_on, ends_on',
    'select oparl_seat(working_group_id, municipality_id) from changed',
  'organization', 'working_group_id, municipality_id, role, starts_on, ends_on',
    'select working_group_id from changed');
CALL oparl_watch('working_group',
  'id, name, short_name',
  'organization', 'id, name, short_name',
    'select id from changed');
CALL oparl_watch('municipality',
  'id, name, official_name, kind, ags, postal_code, latitude, longitude, website',
  'location', 'id, name, official_name, kind, ags, postal_code, latitude, longitude, website',
    'select id from changed',
  'person', 'id, name, official_name, kind, ags, postal_code, latitude, longitude, website',
    'select oparl_seat(s.working_group_id, s.municipality_id) from membership s join changed c on c.id = s.municipality_id',
  'organization', 'id, name, official_name, kind, ags, postal_code, latitude, longitude, website',
    'select id from changed',
  'body', 'id, name, official_name, kind, ags, postal_code, latitude, longitude, website',
    'select id from changed');
CALL oparl_watch('legislative_term',
  'id, name, starts_on, ends_on',
  'legislative_term', 'id, name, starts_on, ends_on',
    'select id from changed',
  'body', 'id, name, starts_on, ends_on',
    'select id from municipality where kind = ''district''');
DROP PROCEDURE oparl_watch(text, text, text[]);
DROP FUNCTION oparl_known(text, uuid);

-- What there is or was of a type, so that it can be mended piece by piece.
CREATE FUNCTION oparl_subjects(of_type text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
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
  return ids;
end
$$;

CREATE OR REPLACE FUNCTION oparl_rebuild(of_type text) RETURNS void LANGUAGE sql AS $$
  select oparl_refresh(of_type, oparl_subjects(of_type))
$$;

SELECT oparl_rebuild();
