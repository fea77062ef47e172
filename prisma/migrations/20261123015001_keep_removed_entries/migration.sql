-- An entry that left the draft keeps its tasks and its progress until it comes back: nobody reads or finds it meanwhile.
-- AlterTable
ALTER TABLE "minutes_entry" ADD COLUMN     "removed_at" TIMESTAMPTZ(3);

CREATE OR REPLACE FUNCTION search_written(of_kind text, ids uuid[]) RETURNS SETOF search_record LANGUAGE sql STABLE AS $$
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
           where e.id = any(ids) and e.removed_at is null
             and e.kind = (case of_kind when 'decision' then 'agreement' else 'question' end)::minutes_entry_kind
          union all
          select s.id, s.id, null, i.title, s.text
            from minutes_section s join agenda_item i on i.id = s.agenda_item_id
           where of_kind = 'minutes_entry' and s.id = any(ids) and s.text <> '') w
    join minutes_section s on s.id = w.section_id
    join agenda_item i on i.id = s.agenda_item_id
    join minutes n on n.id = s.minutes_id
    join meeting m on m.id = n.meeting_id
$$;

DROP TRIGGER search_update ON minutes_entry;
CREATE TRIGGER search_update AFTER UPDATE ON minutes_entry REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION search_follow('id, section_id, kind, text, municipality_id, removed_at',
    'minutes_entry', 'select id from changed', 'decision', 'select id from changed');
