import { Injectable } from '@nestjs/common';
import type { OutsidePurpose } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class OutsideLinksRepository {
  constructor(private readonly database: Database) {}

  async add(link: Prisma.OutsideLinkUncheckedCreateInput): Promise<void> {
    await this.database.client.outsideLink.create({ data: link });
  }

  /** What a link opens. */
  lookUp(tokenHash: Uint8Array<ArrayBuffer>, now: Date) {
    return this.database.client.outsideLink.findFirst({
      where: { tokenHash, revokedAt: null, expiresAt: { gt: now } },
      select: { purpose: true, subject: true },
    });
  }

  async revoke(purpose: OutsidePurpose, subjects: readonly string[], revokedAt: Date): Promise<void> {
    await this.database.client.outsideLink.updateMany({
      where: { purpose, subject: { in: [...subjects] }, revokedAt: null },
      data: { revokedAt },
    });
  }

  async removeExpired(before: Date): Promise<void> {
    await this.database.client.outsideLink.deleteMany({ where: { expiresAt: { lt: before } } });
  }
}
