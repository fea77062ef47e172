import { z } from 'zod';
import { MemberName } from '../members/members.schemas.js';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Page } from '../platform/http/page.js';
import {
  Cursor,
  DateOnly,
  Id,
  Instant,
  LongText,
  PageSize,
  PlainText,
  Version,
} from '../platform/validation/primitives.js';

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
    /** What the minutes said, where it was put off since. */
    agreedDueOn: DateOnly.nullable(),
    /** Wiedervorlage: the day on which to look at it again. */
    followUpOn: DateOnly.nullable(),
    completedAt: Instant.nullable(),
    droppedReason: z.string().nullable(),
    source: TaskSource.nullable(),
    version: Version,
    abilities: z.object({
      complete: z.boolean(),
      reopen: z.boolean(),
      changeState: z.boolean(),
      /** Day, follow-up and person. */
      change: z.boolean(),
      /** Text and municipality, of what did not come out of minutes. */
      rewrite: z.boolean(),
    }),
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

const Words = PlainText(100, 0);

/** What narrows the register down besides the state. */
const NARROWING = {
  workingGroupId: Id.optional(),
  /** mine: to me or to my municipality as a whole; municipality: to anybody of mine; group: all that I may see. */
  scope: z.enum(['mine', 'municipality', 'group']).default('group'),
  municipalityId: Id.optional(),
  /** Narrowed to this person by name. */
  memberId: Id.optional(),
  /** In whose minutes they came up. */
  meetingId: Id.optional(),
  dueFrom: DateOnly.optional(),
  dueUntil: DateOnly.optional(),
  /** Part of the text. */
  query: Words.optional(),
};

export const TaskFilter = z.strictObject({
  ...NARROWING,
  /** to_follow_up: unfinished, and its day to look at it again has come. */
  state: z.enum([...TaskState.options, 'unfinished', 'overdue', 'to_follow_up']).optional(),
  sourceEntryId: Id.optional(),
  limit: PageSize,
  cursor: Cursor,
});
export type TaskFilter = z.infer<typeof TaskFilter>;

export const TaskCountFilter = z.strictObject(NARROWING);
export type TaskCountFilter = z.infer<typeof TaskCountFilter>;

/** How many each state would show; counted up to 1,000. */
export const TaskCounts = z
  .object({
    unfinished: z.number().int(),
    overdue: z.number().int(),
    to_follow_up: z.number().int(),
    in_progress: z.number().int(),
    done: z.number().int(),
    dropped: z.number().int(),
    all: z.number().int(),
  })
  .meta({ id: 'TaskCounts' });
export type TaskCounts = z.infer<typeof TaskCounts>;

const Reason = PlainText(300);

export const ChangeTaskState = z
  .strictObject({
    state: TaskState,
    version: Version,
    /** Why nobody will do it: needed for dropping, and for nothing else. */
    reason: Reason.optional(),
  })
  .refine(({ state, reason }) => (state === 'dropped') === (reason !== undefined), {
    path: ['reason'],
    error: 'Bitte sagen Sie, warum die Aufgabe entfällt.',
  })
  .meta({ id: 'ChangeTaskState' });
export type ChangeTaskState = z.infer<typeof ChangeTaskState>;

const TaskText = LongText(1000).pipe(z.string().min(1));

export const AddTask = z
  .strictObject({
    workingGroupId: Id,
    text: TaskText,
    municipalityId: Id,
    memberId: Id.nullable().default(null),
    dueOn: DateOnly.nullable().default(null),
    followUpOn: DateOnly.nullable().default(null),
  })
  .meta({ id: 'AddTask' });
export type AddTask = z.infer<typeof AddTask>;

/** What is left out stays as it is. */
export const ChangeTask = z
  .strictObject({
    version: Version,
    text: TaskText.optional(),
    municipalityId: Id.optional(),
    memberId: Id.nullable().optional(),
    dueOn: DateOnly.nullable().optional(),
    followUpOn: DateOnly.nullable().optional(),
  })
  .meta({ id: 'ChangeTask' });
export type ChangeTask = z.infer<typeof ChangeTask>;

/** To whom somebody may give tasks. */
export const TaskAddressees = z
  .object({
    groups: z.array(
      z.object({
        workingGroupId: Id,
        municipalities: z.array(z.object({ municipality: MunicipalityName, people: z.array(MemberName) })),
      }),
    ),
  })
  .meta({ id: 'TaskAddressees' });
export type TaskAddressees = z.infer<typeof TaskAddressees>;
