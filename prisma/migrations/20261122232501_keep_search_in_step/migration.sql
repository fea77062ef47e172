-- Who changes the same thing at the same time waits before reading it, and what only changes who may see a text leaves
-- its words alone (decision 18).

-- Holds what decides on some records until the transaction ends, each in the same order, so that what is read next is
-- what everybody else has committed: first the meeting or the owner of the files, then the records themselves, for they
-- may be gone. The locks are numbers of a small range: building anew holds no more than all of it.
CREATE FUNCTION search_hold(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  select pg_advisory_xact_lock(18, held.place)
    from (select distinct hashtext(id::text) & 2047 as place from unnest(ids) id where id is not null order by 1) held
$$;

CREATE FUNCTION search_deciding(of_kind text, ids uuid[]) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  select array(
    select i.meeting_id from agenda_item i where of_kind = 'agenda_item' and i.id = any(ids)
    union select n.meeting_id from minutes_section s join minutes n on n.id = s.minutes_id
           where of_kind = 'minutes_entry' and s.id = any(ids)
    union select n.meeting_id from minutes_entry e join minutes_section s on s.id = e.section_id join minutes n on n.id = s.minutes_id
           where of_kind in ('minutes_entry', 'decision') and e.id = any(ids)
    union select f.owner_id from file f where of_kind = 'page' and f.id = any(ids)
    union select p.meeting_id from file f join municipality_report p on p.id = f.owner_id
           where of_kind = 'page' and f.owner_type = 'municipality_report' and f.id = any(ids))
$$;

-- Brings the entries of some records in step with them.
CREATE OR REPLACE FUNCTION search_refresh(of_kind text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
declare
  fresh search_record[];
  words tsvector[];
begin
  perform search_hold(search_deciding(of_kind, ids));
  perform search_hold(ids);
  -- Each statement sees what was committed until it began: this one must come after the waiting.
  execute format('select array_agg(r) from search_%I($1) r', of_kind) into fresh using ids;
  delete from search_entry e
   where e.kind = of_kind and e.source_id = any(ids)
     and not exists (select from unnest(fresh) r where r.source_id = e.source_id and r.number = e.number and r.is_notes = e.is_notes);
  -- Who may see it and where it belongs: no index changes, so a long document costs little.
  update search_entry e
     set same_as = r.same_as, readers = r.readers, visible_from = r.visible_from, visible_until = r.visible_until,
         managers = r.managers, working_group_id = r.working_group_id, municipality_id = r.municipality_id,
         topics = r.topics, meeting_id = r.meeting_id, minutes_id = r.minutes_id, talk_id = r.talk_id
    from unnest(fresh) r
   where e.kind = of_kind and e.source_id = r.source_id and e.number = r.number and e.is_notes = r.is_notes
     and (e.same_as, e.readers, e.visible_from, e.visible_until, e.managers, e.working_group_id, e.municipality_id,
          e.topics, e.meeting_id, e.minutes_id, e.talk_id)
         is distinct from
         (r.same_as, r.readers, r.visible_from, r.visible_until, r.managers, r.working_group_id, r.municipality_id,
          r.topics, r.meeting_id, r.minutes_id, r.talk_id);
  -- What it says.
  with written as (
    update search_entry e
       set day = r.day, title = r.title, detail = r.detail, body = r.body, context = r.context,
           words = search_words(of_kind, r),
           title_words = case when of_kind = 'page' then to_tsvector('german_unaccent', r.title) end
      from unnest(fresh) r
     where e.kind = of_kind and e.source_id = r.source_id and e.number = r.number and e.is_notes = r.is_notes
       and (e.day, e.title, e.detail, e.body, e.context) is distinct from (r.day, r.title, r.detail, r.body, r.context)
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

-- As before; but a report is held even while nobody sees a file of it yet.
CREATE OR REPLACE FUNCTION search_follow() RETURNS trigger LANGUAGE plpgsql AS $$
declare
  changed text;
  ids uuid[];
begin
  changed := case TG_OP
    when 'INSERT' then format('select %s from after', TG_ARGV[0])
    when 'DELETE' then format('select %s from before', TG_ARGV[0])
    else format('(select %1$s from after except select %1$s from before) union (select %1$s from before except select %1$s from after)', TG_ARGV[0])
  end;
  if TG_TABLE_NAME = 'municipality_report' then
    execute format('with changed as (%s) select array_agg(distinct id) from changed', changed) into ids;
    perform search_hold(ids);
  end if;
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
