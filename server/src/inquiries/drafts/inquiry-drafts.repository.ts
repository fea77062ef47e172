import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { memberName } from '../inquiries.repository.js';

const withWriter = { updatedBy: memberName } satisfies Prisma.InquiryDraftInclude;
export type InquiryDraftRecord = Prisma.InquiryDraftGetPayload<{ include: typeof withWriter }>;
type Draft = { text: string; updatedById: string; updatedAt: Date };

/** The caller has found the inquiry; drafts are the coordination's. */
@Injectable()
export class InquiryDraftsRepository {
  constructor(private readonly database: Database) {}

  lookUp(inquiryId: string): Promise<InquiryDraftRecord | null> {
    return this.database.client.inquiryDraft.findUnique({ where: { inquiryId }, include: withWriter });
  }

  /** The first words, or others against the version that stands; false when somebody was quicker. */
  async save(inquiryId: string, version: number, draft: Draft): Promise<boolean> {
    const drafts = this.database.client.inquiryDraft;
    const { count } =
      version === 0
        ? await drafts.createMany({ data: [{ inquiryId, ...draft }], skipDuplicates: true })
        : await drafts.updateMany({
            where: { inquiryId, version },
            data: { ...draft, version: { increment: 1 } },
          });
    return count === 1;
  }

  /** False when another version stands there. */
  async remove(inquiryId: string, version: number): Promise<boolean> {
    const { count } = await this.database.client.inquiryDraft.deleteMany({ where: { inquiryId, version } });
    return count === 1;
  }
}
