import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const inquiry = {
  select: {
    id: true,
    workingGroupId: true,
    caseNumber: true,
    kind: true,
    state: true,
    dueOn: true,
    visibility: true,
    openTitle: true,
    memberId: true,
    municipalityId: true,
    municipality: { select: { name: true } },
  },
} as const;

/** Inquiries as they stand when it is told of them. Nobody asks, so nothing here is cut to a reader: news.service does. */
@Injectable()
export class InquiryFactsRepository {
  constructor(private readonly database: Database) {}

  inquiry(id: string) {
    return this.database.client.inquiry.findUnique({ where: { id }, ...inquiry });
  }

  message(id: string) {
    return this.database.client.inquiryMessage.findUnique({
      where: { id },
      select: { kind: true, member: { select: { municipality: { select: { name: true } } } }, inquiry },
    });
  }

  /** Who asked, or, where that is nobody in particular, everybody who sits there for the municipality. */
  async listAskers(
    {
      workingGroupId,
      memberId,
      municipalityId,
    }: { [Key in 'memberId' | 'municipalityId']: string | null } & {
      workingGroupId: string;
    },
    today: Date,
  ): Promise<string[]> {
    if (memberId !== null) return [memberId];
    if (municipalityId === null) return [];
    const seats = await this.database.client.membership.findMany({
      where: {
        ...{ workingGroupId, municipalityId, role: { not: 'guest' }, startsOn: { lte: today } },
        OR: [{ endsOn: null }, { endsOn: { gte: today } }],
      },
      select: { memberId: true },
    });
    return seats.map((seat) => seat.memberId);
  }
}
