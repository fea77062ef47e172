import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

export const withPerson = {
  include: {
    member: {
      select: {
        ...{ id: true, academicTitle: true, givenName: true, familyName: true },
        municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
      },
    },
  },
  orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
} satisfies Prisma.Event$reportersArgs;
export type ReporterRecord = Prisma.EventReporterGetPayload<typeof withPerson>;

/** What somebody goes to: an own event, or a date of others. */
export type Destination = { eventId: string } | { externalDateId: string };

@Injectable()
export class ReportersRepository {
  constructor(private readonly database: Database) {}

  list(destination: Destination): Promise<ReporterRecord[]> {
    return this.database.client.eventReporter.findMany({ where: destination, ...withPerson });
  }

  async isAlready(destination: Destination, memberId: string): Promise<boolean> {
    return (await this.database.client.eventReporter.count({ where: { ...destination, memberId } })) > 0;
  }

  /** Once, however often it is said. */
  async add(destination: Destination, memberId: string, createdAt: Date): Promise<void> {
    await this.database.client.eventReporter.createMany({
      data: [{ ...destination, memberId, createdAt }],
      skipDuplicates: true,
    });
  }

  async noteInsight(destination: Destination, memberId: string, insightId: string): Promise<void> {
    await this.database.client.eventReporter.updateMany({ where: { ...destination, memberId }, data: { insightId } });
  }

  async remove(destination: Destination, memberId: string): Promise<number> {
    return (await this.database.client.eventReporter.deleteMany({ where: { ...destination, memberId } })).count;
  }
}
