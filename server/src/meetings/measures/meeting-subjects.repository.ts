import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const head = { id: true, number: true, title: true, startsAt: true, workingGroupId: true } as const;

@Injectable()
export class MeetingSubjectsRepository {
  constructor(private readonly database: Database) {}

  /** The wall of meetings.repository.ts: published meetings, drafts of those that somebody coordinates. */
  private visibleTo(actor: Actor): Prisma.MeetingWhereInput {
    return {
      workingGroupId: { in: actor.workingGroupIds },
      OR: [{ state: { not: 'draft' } }, { workingGroupId: { in: actor.groupsWithRole('coordinator') } }],
    };
  }

  listMeetings(actor: Actor, ids: readonly string[]) {
    return this.database.client.meeting.findMany({
      where: { AND: [{ id: { in: [...ids] } }, this.visibleTo(actor)] },
      select: head,
    });
  }

  /** What was handed in; an unfinished one only for those who write it. */
  listReports(actor: Actor, ids: readonly string[]) {
    const seats = actor.memberships.filter(({ role }) => role !== 'guest');
    return this.database.client.municipalityReport.findMany({
      where: {
        id: { in: [...ids] },
        meeting: this.visibleTo(actor),
        OR: [
          { submittedAt: { not: null } },
          { meeting: { workingGroupId: { in: actor.groupsWithRole('coordinator') } } },
          ...seats.map(({ workingGroupId, municipalityId }) => ({ municipalityId, meeting: { workingGroupId } })),
        ],
      },
      select: { id: true, municipality: { select: { id: true, name: true } }, meeting: { select: head } },
    });
  }
}
