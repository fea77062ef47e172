import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { DeadlineKind } from './rules/legal-deadline.js';

export type ClockedRecord = { id: string; kind: DeadlineKind; receivedAt: Date; dueOn: Date };

@Injectable()
export class InquiryDeadlinesRepository {
  constructor(private readonly database: Database) {}

  /** What the coordination still owes an answer, and by law until a day or before it. */
  async listDueUntil(day: Date): Promise<ClockedRecord[]> {
    const rows = await this.database.client.inquiry.findMany({
      where: { dueOn: { lte: day }, state: { in: ['received', 'in_progress', 'query_back', 'interim_reply'] } },
      select: { id: true, kind: true, receivedAt: true, dueOn: true },
      orderBy: { dueOn: 'asc' },
      take: 1000,
    });
    return rows.flatMap(({ dueOn, ...row }) => (dueOn === null ? [] : [{ ...row, dueOn }]));
  }
}
