import type { OpenMatterRow } from './open-matters.repository.js';
import type { OpenMatter } from './open-matters.schemas.js';

export function presentOpenMatter(row: OpenMatterRow): OpenMatter {
  const { meeting_id: id, number, title, starts_at: startsAt } = row;
  return {
    kind: row.kind,
    subjectId: row.subject_id,
    workingGroup: { id: row.working_group_id, shortName: row.group_name },
    meeting:
      id === null || number === null || startsAt === null
        ? null
        : { id, number, title, startsAt: startsAt.toISOString() },
    text: row.text,
    dueAt: row.due_at?.toISOString() ?? null,
    count: row.count,
    municipalityId: row.municipality_id,
    isBegun: row.is_begun,
    version: row.version,
  };
}
