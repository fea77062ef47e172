import { z } from 'zod';
import { MemberName } from '../members/members.schemas.js';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Page } from '../platform/http/page.js';
import { Cursor, DateOnly, Id, Instant, PageSize, Version } from '../platform/validation/primitives.js';

export const TaskState = z.enum(['open', 'in_progress', 'done', 'dropped']).meta({ id: 'TaskState' });
export type TaskState = z.infer<typeof TaskState>;

/** Where a task comes from: an entry of the minutes on an item of the agenda. */
export const TaskSource = z
  .object({
    entryId: Id,
    minutesId: Id,
    meetingId: Id,
    meetingNumber: z.number().int(),
    agendaItemNumber: z.string(),
  })
  .meta({ id: 'TaskSource' });

export const Task = z
  .object({
    id: Id,
    workingGroupId: Id,
    text: z.string(),
    state: TaskState,
    /** Unfinished, and its day has passed in the district's zone. */
    isOverdue: z.boolean(),
    municipality: MunicipalityName,
    /** Narrows the task to one person of the municipality. */
    member: MemberName.nullable(),
    dueOn: DateOnly.nullable(),
    completedAt: Instant.nullable(),
    source: TaskSource.nullable(),
    version: Version,
    abilities: z.object({ complete: z.boolean(), reopen: z.boolean(), changeState: z.boolean() }),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof Task>;

/** An entry that addresses all municipalities, with the state of each: the row of twelve. */
export const SharedEntry = z
  .object({
    entryId: Id,
    tasks: z.array(z.object({ taskId: Id, municipality: MunicipalityName, state: TaskState })),
  })
  .meta({ id: 'SharedEntry' });
export type SharedEntry = z.infer<typeof SharedEntry>;

export const TaskPage = Page(Task)
  .extend({ sharedEntries: z.array(SharedEntry) })
  .meta({ id: 'TaskPage' });
export type TaskPage = z.infer<typeof TaskPage>;

export const TaskFilter = z.strictObject({
  workingGroupId: Id.optional(),
  /** mine: to me or to my municipality as a whole; municipality: to anybody of mine; group: all that I may see. */
  scope: z.enum(['mine', 'municipality', 'group']).default('group'),
  state: z.enum([...TaskState.options, 'unfinished', 'overdue']).optional(),
  sourceEntryId: Id.optional(),
  limit: PageSize,
  cursor: Cursor,
});
export type TaskFilter = z.infer<typeof TaskFilter>;

export const ChangeTaskState = z.strictObject({ state: TaskState, version: Version }).meta({ id: 'ChangeTaskState' });
export type ChangeTaskState = z.infer<typeof ChangeTaskState>;
