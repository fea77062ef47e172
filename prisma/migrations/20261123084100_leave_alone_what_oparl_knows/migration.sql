-- What is known as it is stays unlocked: changes of different meetings of a group do not wait for each other.
CREATE OR REPLACE FUNCTION oparl_refresh(of_type text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
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
      select %1$L, t.subject, t.working_group_id, t.facts, $2, $2 from told t
       where not exists (select from oparl_object k where k.type = %1$L and k.subject = t.subject and k.facts = t.facts and k.deleted_at is null)
       order by t.subject
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
