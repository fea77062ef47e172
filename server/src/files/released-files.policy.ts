type Owner = { type: string; id: string };

/** What file `f` is now, version `v`, where a scanner had nothing against it: the rule of rules/scan.ts, in SQL. */
export const CLEARED_VERSION = `from file_version v where v.file_id = f.id and v.scan_state in ('not_scanned', 'clean')
  and not exists (select from file_version later where later.file_id = f.id and later.number > v.number)`;

/** Files `f` of an owner that readers may open on a day, both in SQL: the rule of rules/file-state.ts, for statements. */
export const releasedFilesOf = ({ type, id }: Owner, day: string): string => `
  from file f join file_rights r on r.file_id = f.id
 where f.owner_type = '${type}' and f.owner_id = ${id} and f.withdrawn_at is null and r.scope <> 'meeting_only'
   and (r.valid_until is null or r.valid_until >= ${day})
   and (f.published_from is null or f.published_from <= ${day}) and exists (select ${CLEARED_VERSION})`;
