import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class AskerLinksRepository {
  constructor(private readonly database: Database) {}

  async add(link: { tokenHash: Uint8Array<ArrayBuffer>; inquiryId: string; createdAt: Date; expiresAt: Date }) {
    await this.database.client.inquiryLink.create({ data: link });
  }

  /** The inquiry that a link opens. */
  async lookUp(tokenHash: Uint8Array<ArrayBuffer>, now: Date): Promise<string | undefined> {
    const link = await this.database.client.inquiryLink.findFirst({
      where: { tokenHash, revokedAt: null, expiresAt: { gt: now } },
      select: { inquiryId: true },
    });
    return link?.inquiryId;
  }
}
