import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** What is known of events, for telling: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class EventFactsRepository {
  constructor(private readonly database: Database) {}

  event(id: string) {
    return this.database.client.event.findUnique({
      where: { id },
      select: { workingGroupId: true, title: true, startsAt: true, endsAt: true, publishedAt: true, cancelledAt: true },
    });
  }

  /** Who said they report from what ended in a period, and has brought nothing home yet. */
  async listUnreported(from: Date, until: Date): Promise<AwaitedReport[]> {
    const ended = { gte: from, lte: until };
    const lasting = { title: true, startsAt: true, endsAt: true };
    const reporters = await this.database.client.eventReporter.findMany({
      where: {
        insightId: null,
        OR: [
          { event: { publishedAt: { not: null }, cancelledAt: null, endsAt: ended } },
          { externalDate: { OR: [{ endsAt: ended }, { endsAt: null, startsAt: ended }] } },
        ],
      },
      select: {
        ...{ id: true, memberId: true },
        event: { select: { ...lasting, id: true, workingGroupId: true } },
        externalDate: {
          select: { ...lasting, id: true, removedAt: true, source: { select: { workingGroupId: true } } },
        },
      },
      orderBy: { id: 'asc' },
    });
    return reporters.flatMap(({ event, externalDate, ...reporter }) => {
      if (event) return { ...reporter, subjectType: 'event', ...event, subjectId: event.id, id: reporter.id };
      if (!externalDate || vanishedBefore(externalDate)) return [];
      const { id: subjectId, title, startsAt, endsAt, source } = externalDate;
      const { workingGroupId } = source;
      return {
        ...reporter,
        subjectType: 'external-date',
        subjectId,
        workingGroupId,
        title,
        startsAt,
        endsAt: endsAt ?? startsAt,
      };
    });
  }
}

export type AwaitedReport = {
  id: string;
  memberId: string;
  subjectType: string;
  subjectId: string;
  workingGroupId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
};

/** Calendars of others drop what is past; what went before will not have taken place. */
const vanishedBefore = ({
  removedAt,
  startsAt,
  endsAt,
}: {
  removedAt: Date | null;
  startsAt: Date;
  endsAt: Date | null;
}) => removedAt !== null && removedAt < (endsAt ?? startsAt);
