import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { memberName } from '../inquiries.repository.js';

const withAuthor = { member: memberName } satisfies Prisma.InquiryNoteInclude;
export type InquiryNoteRecord = Prisma.InquiryNoteGetPayload<{ include: typeof withAuthor }>;

/** The caller has found the inquiry and asked whether the actor coordinates it. */
@Injectable()
export class InquiryNotesRepository {
  constructor(private readonly database: Database) {}

  list(inquiryId: string): Promise<InquiryNoteRecord[]> {
    return this.database.client.inquiryNote.findMany({
      where: { inquiryId },
      include: withAuthor,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  async find(inquiryId: string, id: string): Promise<InquiryNoteRecord> {
    const found = await this.database.client.inquiryNote.findFirst({ where: { id, inquiryId }, include: withAuthor });
    if (!found) throw new NotFound();
    return found;
  }

  async add(data: Prisma.InquiryNoteUncheckedCreateInput): Promise<string> {
    return (await this.database.client.inquiryNote.create({ data, select: { id: true } })).id;
  }

  /** False when somebody was quicker. */
  async save(id: string, version: number, text: string, updatedAt: Date): Promise<boolean> {
    const { count } = await this.database.client.inquiryNote.updateMany({
      where: { id, version },
      data: { text, updatedAt, version: { increment: 1 } },
    });
    return count === 1;
  }

  async remove(inquiryId: string, id: string): Promise<void> {
    const { count } = await this.database.client.inquiryNote.deleteMany({ where: { id, inquiryId } });
    if (count === 0) throw new NotFound();
  }
}
