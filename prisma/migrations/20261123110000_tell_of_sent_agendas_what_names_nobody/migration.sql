-- What was sent cannot be worded anew: of the agenda as invited everybody reads the lines that name nobody.
ALTER TABLE "invited_agenda_item" ADD COLUMN "is_public" BOOLEAN NOT NULL DEFAULT false;

-- A title that everybody reads already has been looked through; the others are when their meeting is shown again.
UPDATE "invited_agenda_item" k SET "is_public" = true
  FROM "agenda_item" i WHERE i.id = k.agenda_item_id AND i.is_public AND i.title = k.title;

CREATE OR REPLACE FUNCTION keep_invited_agenda() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  insert into invited_agenda_item (meeting_id, position, agenda_item_id, number, title, supplement, is_public)
  select i.meeting_id,
         coalesce((select max(k.position) + 1 from invited_agenda_item k where k.meeting_id = new.id), 0)
           + row_number() over (order by i.position) - 1,
         i.id, i.number, i.title, i.supplement, i.is_public
    from agenda_item i
   where i.meeting_id = new.id and coalesce(i.supplement, 0) <= new.supplements_sent
     and not exists (select from invited_agenda_item k where k.agenda_item_id = i.id);
  return null;
end
$$;

CREATE OR REPLACE FUNCTION oparl_meeting(ids uuid[]) RETURNS SETOF oparl_record LANGUAGE sql STABLE AS $$
  select m.id, m.working_group_id, jsonb_build_object('number', m.number, 'title', m.title, 'state', m.state,
         'isCancelled', m.cancelled_at is not null, 'start', m.starts_at at time zone 'UTC', 'end', m.ends_at at time zone 'UTC',
         'minutes', (select n.id from minutes n where n.meeting_id = m.id),
         'items', (select coalesce(jsonb_agg(i.id order by i.position), '[]') from agenda_item i where i.meeting_id = m.id and i.is_public),
         'invited', (select coalesce(jsonb_agg(jsonb_build_object('number', k.number, 'name', k.title, 'supplement', k.supplement) order by k.position), '[]')
                       from invited_agenda_item k join agenda_item i on i.id = k.agenda_item_id and i.is_public
                      where k.meeting_id = m.id and k.is_public))
    from meeting m
   where m.id = any(ids) and oparl_is_public(m)
$$;

DROP TRIGGER oparl_insert ON "invited_agenda_item";
DROP TRIGGER oparl_update ON "invited_agenda_item";
DROP TRIGGER oparl_delete ON "invited_agenda_item";
CREATE TRIGGER oparl_insert AFTER INSERT ON "invited_agenda_item" REFERENCING NEW TABLE AS after FOR EACH STATEMENT
  EXECUTE FUNCTION oparl_follow('meeting_id, position, agenda_item_id, number, title, supplement, is_public',
    'meeting', 'select meeting_id from changed where oparl_known(''meeting'', meeting_id)');
CREATE TRIGGER oparl_update AFTER UPDATE ON "invited_agenda_item" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT
  EXECUTE FUNCTION oparl_follow('meeting_id, position, agenda_item_id, number, title, supplement, is_public',
    'meeting', 'select meeting_id from changed where oparl_known(''meeting'', meeting_id)');
CREATE TRIGGER oparl_delete AFTER DELETE ON "invited_agenda_item" REFERENCING OLD TABLE AS before FOR EACH STATEMENT
  EXECUTE FUNCTION oparl_follow('meeting_id, position, agenda_item_id, number, title, supplement, is_public',
    'meeting', 'select meeting_id from changed where oparl_known(''meeting'', meeting_id)');

SELECT oparl_rebuild('meeting');
