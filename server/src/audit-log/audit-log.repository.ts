import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';

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

  listNewest(filter: {
    subjectId?: string | undefined;
    cursor?: string | undefined;
    limit: number;
  }): Promise<AuditRecord[]> {
    return this.database.client.auditEntry.findMany({
      where: {
        ...(filter.subjectId !== undefined && { subjectId: filter.subjectId }),
        ...(filter.cursor !== undefined && { id: { lt: BigInt(filter.cursor) } }),
      },
      include: recorded,
      orderBy: { id: 'desc' },
      take: filter.limit + 1,
    });
  }
}
