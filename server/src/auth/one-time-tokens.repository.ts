import { Injectable } from '@nestjs/common';
import { LinkSpent } from '../access/link-spent.js';
import type { OneTimePurpose } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { hashToken, mintToken } from '../platform/secrets/token.js';

@Injectable()
export class OneTimeTokensRepository {
  constructor(private readonly database: Database) {}

  /** A new token; older ones of the same purpose and member end. */
  async issue(purpose: OneTimePurpose, memberId: string | null, now: Date, expiresAt: Date): Promise<string> {
    const token = mintToken();
    await this.database.client.oneTimeToken.updateMany({
      where: { purpose, memberId, usedAt: null },
      data: { usedAt: now },
    });
    await this.database.client.oneTimeToken.create({
      data: { tokenHash: hashToken(token), purpose, memberId, expiresAt },
    });
    return token;
  }

  /** Spends a token: of any number of parallel calls exactly one succeeds, the others throw LinkSpent. */
  async spend(token: string, purposes: readonly OneTimePurpose[], now: Date): Promise<string | null> {
    const tokenHash = hashToken(token);
    const { count } = await this.database.client.oneTimeToken.updateMany({
      where: { tokenHash, purpose: { in: [...purposes] }, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count !== 1) throw new LinkSpent();
    const spent = await this.database.client.oneTimeToken.findUnique({
      where: { tokenHash },
      select: { memberId: true },
    });
    return spent?.memberId ?? null;
  }
}
