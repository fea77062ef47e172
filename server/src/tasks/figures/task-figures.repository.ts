import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export type TaskFigures = {
  /** Done in the period. */
  done: number;
  /** Of these, those with a day that were done by then. */
  onTime: number;
  /** Of these, those that had a day. */
  dated: number;
  /** Now, whatever the period. */
  unfinished: number;
  overdue: number;
};

@Injectable()
export class TaskFiguresRepository {
  constructor(private readonly database: Database) {}

  /** Days YYYY-MM-DD, both inclusive. */
  async count(workingGroupId: string, { from, until }: { from: string; until: string }, today: string) {
    const [found] = await this.database.client.$queryRaw<[TaskFigures]>`
      select count(*) filter (where is_done)::int as done,
             count(*) filter (where is_done and due_on is not null)::int as dated,
             count(*) filter (where is_done and done_on <= due_on)::int as "onTime",
             count(*) filter (where state in ('open', 'in_progress'))::int as unfinished,
             count(*) filter (where state in ('open', 'in_progress') and due_on < ${today}::date)::int as overdue
        from (select state, due_on, (completed_at at time zone 'Europe/Berlin')::date as done_on,
                     state = 'done' and (completed_at at time zone 'Europe/Berlin')::date
                       between ${from}::date and ${until}::date as is_done
                from task where working_group_id = ${workingGroupId}::uuid) t`;
    return found;
  }
}
