import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import { endOfDay, startOfDay } from '../platform/clock/local-time.js';
import { Database } from '../platform/database/database.js';
import type { AuditNarrowing } from './audit-log.schemas.js';

const recorded = { member: { select: { givenName: true, familyName: true } } } satisfies Prisma.AuditEntryInclude;

export type AuditRecord = Prisma.AuditEntryGetPayload<{ include: typeof recorded }>;
export type NewAuditEntry = {
  at: Date;
  memberId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details: Record<string, unknown>;
};

@Injectable()
export class AuditLogRepository {
  constructor(private readonly database: Database) {}

  async add({ details, ...entry }: NewAuditEntry): Promise<void> {
    await this.database.client.auditEntry.create({
      data: { ...entry, details: JSON.parse(JSON.stringify(details)) },
    });
  }

  async lookUpActor(subjectType: string, action: string, subjectId: string): Promise<string | null> {
    const found = await this.database.client.auditEntry.findFirst({
      where: { subjectType, subjectId, action },
      orderBy: { id: 'desc' },
      select: { memberId: true },
    });
    return found?.memberId ?? null;
  }

  /** Those before the cursor, the newest first. */
  listNewest(narrowing: AuditNarrowing, limit: number, cursor?: string): Promise<AuditRecord[]> {
    return this.database.client.auditEntry.findMany({
      where: { ...narrowedBy(narrowing), ...(cursor !== undefined && { id: { lt: BigInt(cursor) } }) },
      include: recorded,
      orderBy: { id: 'desc' },
      take: limit,
    });
  }
}

const narrowedBy = (narrowing: AuditNarrowing): Prisma.AuditEntryWhereInput => {
  const { from, until, subjectId, subjectType, memberId } = narrowing;
  const at = {
    ...(from !== undefined && { gte: startOfDay(from) }),
    ...(until !== undefined && { lt: endOfDay(until) }),
  };
  return {
    at,
    forgottenAt: null,
    ...(subjectId !== undefined && { subjectId }),
    ...(subjectType !== undefined && { subjectType }),
    ...(memberId !== undefined && { memberId }),
  };
};
