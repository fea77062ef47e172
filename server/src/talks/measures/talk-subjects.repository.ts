import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class TalkSubjectsRepository {
  constructor(private readonly database: Database) {}

  /** The wall of talks.repository.ts: talks of published meetings, and all of those that somebody coordinates. */
  listVisible(actor: Actor, ids: readonly string[]) {
    return this.database.client.talk.findMany({
      where: {
        id: { in: [...ids] },
        workingGroupId: { in: actor.workingGroupIds },
        OR: [
          { agendaItem: { meeting: { state: { not: 'draft' } } } },
          { workingGroupId: { in: actor.groupsWithRole('coordinator') } },
        ],
      },
      select: {
        id: true,
        title: true,
        workingGroupId: true,
        agendaItem: { select: { meeting: { select: { id: true, number: true, startsAt: true } } } },
      },
    });
  }
}
