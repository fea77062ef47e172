import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import type { FileOwner } from '../file-owners.service.js';

const whole = {
  member: { select: { id: true, givenName: true, familyName: true } },
} satisfies Prisma.AccessibleVersionRequestInclude;

export type RequestRecord = Prisma.AccessibleVersionRequestGetPayload<{ include: typeof whole }>;

/** Knows no visibility of its own: whoever calls has asked the owner of the files. */
@Injectable()
export class AccessibleVersionsRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first; of one member, or of everybody. */
  listOf({ type, id }: FileOwner, memberId: string | undefined): Promise<RequestRecord[]> {
    return this.database.client.accessibleVersionRequest.findMany({
      where: {
        file: { ownerType: type, ownerId: id, withdrawnAt: null },
        ...(memberId !== undefined && { memberId }),
      },
      include: whole,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  listOpen(fileId: string): Promise<RequestRecord[]> {
    return this.database.client.accessibleVersionRequest.findMany({
      where: { fileId, answeredAt: null },
      include: whole,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  /** The first request, or the same again with other words; one that was answered is open again. */
  put(fileId: string, memberId: string, need: string | null, createdAt: Date): Promise<RequestRecord> {
    return this.database.client.accessibleVersionRequest.upsert({
      where: { fileId_memberId: { fileId, memberId } },
      create: { fileId, memberId, need, createdAt },
      update: { need, createdAt, answeredAt: null, answer: null },
      include: whole,
    });
  }

  async remove(fileId: string, memberId: string): Promise<void> {
    await this.database.client.accessibleVersionRequest.deleteMany({ where: { fileId, memberId } });
  }

  async answer(ids: readonly string[], answeredAt: Date, answer: string | null): Promise<void> {
    await this.database.client.accessibleVersionRequest.updateMany({
      where: { id: { in: [...ids] } },
      data: { answeredAt, answer, need: null },
    });
  }
}
