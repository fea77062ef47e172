import { z } from 'zod';
import { DateOnly, Version } from '../../platform/validation/primitives.js';
import { Task } from '../tasks.schemas.js';

/** What the link of a reminder shows: the one task, and whose link it is. */
export const TaskSheet = z
  .object({
    /** "Paula Rothaar" */
    reader: z.string(),
    task: Task,
    /** Today in the district's zone: the day to put it off to comes after it. */
    today: DateOnly,
  })
  .meta({ id: 'TaskSheet' });
export type TaskSheet = z.infer<typeof TaskSheet>;

export const PostponeTask = z.strictObject({ dueOn: DateOnly, version: Version }).meta({ id: 'PostponeTask' });
export type PostponeTask = z.infer<typeof PostponeTask>;
