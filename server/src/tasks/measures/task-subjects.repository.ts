import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class TaskSubjectsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: tasks of the actor's groups. */
  listVisible(actor: Actor, ids: readonly string[]) {
    return this.database.client.task.findMany({
      where: { id: { in: [...ids] }, workingGroupId: { in: actor.workingGroupIds } },
      select: {
        id: true,
        text: true,
        workingGroupId: true,
        dueOn: true,
        municipality: { select: { id: true, name: true } },
      },
    });
  }
}
