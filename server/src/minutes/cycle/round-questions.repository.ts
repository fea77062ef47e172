import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const asked = {
  id: true,
  number: true,
  minutes: {
    select: { state: true, sections: { select: { content: true }, orderBy: { agendaItem: { position: 'asc' } } } },
  },
  municipalityReports: {
    where: { submittedAt: { not: null }, question: { not: null } },
    select: { question: true, municipality: { select: { name: true } } },
    orderBy: { municipality: { name: 'asc' } },
  },
} as const;

/** Where somebody asked something in a meeting: its minutes, and the reports of the municipalities. */
@Injectable()
export class RoundQuestionsRepository {
  constructor(private readonly database: Database) {}

  /** The group's last meeting before an instant. */
  lookUpBefore(workingGroupId: string, instant: Date) {
    return this.database.client.meeting.findFirst({
      where: { workingGroupId, startsAt: { lt: instant }, cancelledAt: null, state: { in: ['held', 'closed'] } },
      select: asked,
      orderBy: { startsAt: 'desc' },
    });
  }
}
