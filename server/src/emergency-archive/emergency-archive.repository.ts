import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';

export type SubscriptionRecord = Prisma.ArchiveSubscriptionGetPayload<object>;
type Change = { reminds?: boolean; tokenHash?: Uint8Array<ArrayBuffer> | null; expiresAt?: Date | null };

const reader = { select: { id: true, givenName: true, familyName: true, academicTitle: true, email: true } } as const;
export type RemindedRecord = Prisma.ArchiveSubscriptionGetPayload<{ include: { member: typeof reader } }>;

@Injectable()
export class EmergencyArchiveRepository {
  constructor(private readonly database: Database) {}

  /** Everybody has one's own and nobody else's. */
  lookUpVisible(actor: Actor): Promise<SubscriptionRecord | null> {
    return this.database.client.archiveSubscription.findUnique({ where: { memberId: actor.id } });
  }

  /** False when somebody has changed it since: the same person in another window. */
  async save(actor: Actor, version: number, change: Change, now: Date): Promise<boolean> {
    const { client } = this.database;
    if (version > 0) {
      const data = { ...change, version: { increment: 1 } };
      const { count } = await client.archiveSubscription.updateMany({ where: { memberId: actor.id, version }, data });
      return count === 1;
    }
    const row = { memberId: actor.id, reminds: false, createdAt: now, ...change };
    const { count } = await client.archiveSubscription.createMany({ data: [row], skipDuplicates: true });
    return count === 1;
  }

  /** Whose address it is, while it lives. */
  async lookUpOwner(tokenHash: Uint8Array<ArrayBuffer>, now: Date): Promise<string | undefined> {
    const found = await this.database.client.archiveSubscription.findFirst({
      where: { tokenHash, expiresAt: { gt: now } },
      select: { memberId: true },
    });
    return found?.memberId;
  }

  async noteFetched(memberId: string, now: Date): Promise<void> {
    await this.database.client.archiveSubscription.updateMany({ where: { memberId }, data: { lastFetchedAt: now } });
  }

  /** Who wants to be reminded, still has an account, and has fetched none since. */
  listForgotten(since: Date): Promise<RemindedRecord[]> {
    return this.database.client.archiveSubscription.findMany({
      where: {
        reminds: true,
        member: { deactivatedAt: null },
        OR: [{ lastFetchedAt: null }, { lastFetchedAt: { lt: since } }],
      },
      include: { member: reader },
      orderBy: { memberId: 'asc' },
    });
  }
}
