import type { DeskChangeRow, RoundMatterRow } from './desk.repository.js';
import type { DeskChange, RoundMatter } from './desk.schemas.js';

type OfMeeting = { meeting_id: string | null; number: number | null };

const meetingOf = ({ meeting_id: id, number }: OfMeeting) => (id === null || number === null ? null : { id, number });

export const presentDeskChange = (row: DeskChangeRow): DeskChange => ({
  kind: row.kind,
  subjectId: row.subject_id,
  workingGroupId: row.working_group_id,
  meeting: meetingOf(row),
  title: row.title,
  at: row.at.toISOString(),
});

export const presentRoundMatter = (row: RoundMatterRow): RoundMatter => ({
  kind: row.kind,
  subjectId: row.subject_id,
  workingGroupId: row.working_group_id,
  meeting: meetingOf(row),
  title: row.title,
  done: row.done,
  all: row.total,
  dueAt: row.due_at?.toISOString() ?? null,
});
