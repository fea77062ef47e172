-- The pages of long documents are not written anew in the request that renames their talk or moves its meeting within the
-- year (decision 18).

-- CreateTable
CREATE TABLE "search_due" (
    "id" BIGSERIAL NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "search_due_pkey" PRIMARY KEY ("id")
);

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
  -- What it says; of its day the year, which stands among the words.
  with written as (
    update search_entry e
       set day = r.day, title = r.title, detail = r.detail, body = r.body, context = r.context,
           words = search_words(of_kind, r),
           title_words = case when of_kind = 'page' then to_tsvector('german_unaccent', r.title) end
      from unnest(fresh) r
     where e.kind = of_kind and e.source_id = r.source_id and e.number = r.number and e.is_notes = r.is_notes
       and (extract(year from e.day), e.title, e.detail, e.body, e.context)
           is distinct from (extract(year from r.day), r.title, r.detail, r.body, r.context)
    returning e.words)
  select array_agg(w.words) into words from written w;
  perform search_learn(words);
  -- Who may see it and where it belongs: no index changes, so a long document costs little.
  update search_entry e
     set same_as = r.same_as, readers = r.readers, visible_from = r.visible_from, visible_until = r.visible_until,
         managers = r.managers, working_group_id = r.working_group_id, municipality_id = r.municipality_id,
         day = r.day, topics = r.topics, meeting_id = r.meeting_id, minutes_id = r.minutes_id, talk_id = r.talk_id
    from unnest(fresh) r
   where e.kind = of_kind and e.source_id = r.source_id and e.number = r.number and e.is_notes = r.is_notes
     and (e.same_as, e.readers, e.visible_from, e.visible_until, e.managers, e.working_group_id, e.municipality_id,
          e.day, e.topics, e.meeting_id, e.minutes_id, e.talk_id)
         is distinct from
         (r.same_as, r.readers, r.visible_from, r.visible_until, r.managers, r.working_group_id, r.municipality_id,
          r.day, r.topics, r.meeting_id, r.minutes_id, r.talk_id);
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

-- Who is renamed does not wait for hundreds of pages that carry the name: a job writes them.
CREATE FUNCTION search_follow_later() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  insert into search_due (file_id)
  select f.id from after a join before b on b.id = a.id join file f on f.owner_type = 'talk' and f.owner_id = a.id
   where a.title <> b.title and exists (select from search_entry e where e.kind = 'page' and e.source_id = f.id);
  return null;
end
$$;

DROP TRIGGER search_update ON talk;
CREATE TRIGGER search_update AFTER UPDATE ON talk REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION search_follow('id, working_group_id, title, summary', 'talk', 'select id from changed');
CREATE TRIGGER search_update_pages AFTER UPDATE ON talk REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION search_follow('id, working_group_id',
    'page', 'select f.id from file f join changed c on c.id = f.owner_id where f.owner_type = ''talk''');
CREATE TRIGGER search_rename_pages AFTER UPDATE ON talk REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION search_follow_later();
