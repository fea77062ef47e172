import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { RemindedTask } from '../rules/task-reminders.js';

export type DueTask = RemindedTask & { id: string; workingGroupId: string; text: string };

@Injectable()
export class TaskRemindersRepository {
  constructor(private readonly database: Database) {}

  /** Unfinished, with a day of one kind or the other in the period (YYYY-MM-DD, both inclusive). */
  listDue({ from, to }: { from: string; to: string }): Promise<DueTask[]> {
    return this.database.client.$queryRaw<DueTask[]>`
      select id, working_group_id as "workingGroupId", text, due_on::text as "dueOn",
             follow_up_on::text as "followUpOn", municipality_id as "municipalityId", member_id as "memberId"
        from task
       where state in ('open', 'in_progress')
         and (due_on between ${from}::date and ${to}::date or follow_up_on between ${from}::date and ${to}::date)
       order by due_on nulls last, id`;
  }
}
