-- A kind of search joins in without a word about the others: beside search_<kind>(ids) it has a function
-- search_sources_<kind>() with the ids of all its records, and calls search_watch for the tables that it reads
-- (decision 18).

CREATE OR REPLACE FUNCTION search_sources() RETURNS TABLE (kind text, id uuid) LANGUAGE plpgsql STABLE AS $$
declare
  joined text;
begin
  return query
    select 'meeting', m.id from meeting m
    union all select 'agenda_item', i.id from agenda_item i
    union all select 'minutes_entry', s.id from minutes_section s
    union all select case e.kind when 'agreement' then 'decision' else 'minutes_entry' end, e.id from minutes_entry e
    union all select 'task', t.id from task t
    union all select 'talk', t.id from talk t
    union all select 'page', f.id from file f
    union all select 'person', p.id from member p
    union all select 'municipality', b.id from municipality b
    union all select 'topic', t.id from topic t;
  for joined in
    select substr(p.proname, length('search_sources_') + 1)
      from pg_proc p
     where starts_with(p.proname, 'search_sources_') and p.pronamespace = current_schema()::regnamespace
     order by 1
  loop
    return query execute format('select %L::text, found.id from search_sources_%s() found(id)', joined, joined);
  end loop;
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
