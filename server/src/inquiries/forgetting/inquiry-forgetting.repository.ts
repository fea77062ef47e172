import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** Rows of one night's step: every statement of the portal has a time limit. */
const AT_ONCE = 100;

const texts = {
  select: {
    id: true,
    title: true,
    question: true,
    askerName: true,
    askerOrganization: true,
    askerEmail: true,
    messages: { select: { id: true, text: true } },
    notes: { select: { id: true, text: true } },
  },
} as const;

export type InquiryTexts = NonNullable<Awaited<ReturnType<InquiryForgettingRepository['lookUp']>>>;
export type CleanTexts = Pick<InquiryTexts, 'title' | 'question' | 'messages' | 'notes'>;

@Injectable()
export class InquiryForgettingRepository {
  constructor(private readonly database: Database) {}

  /** Of people from outside, over since then, and still with a name or an address. */
  async listToForget(before: Date): Promise<string[]> {
    const { inquiry } = this.database.client;
    const isKnown = [{ askerName: { not: null } }, { askerOrganization: { not: null } }, { askerEmail: { not: null } }];
    const rows = await inquiry.findMany({
      where: {
        ...{ memberId: null, municipalityId: null, forgottenAt: null, AND: [this.overSince(before), { OR: isKnown }] },
      },
      select: { id: true },
      take: AT_ONCE,
    });
    return rows.map(({ id }) => id);
  }

  lookUp(id: string) {
    return this.database.client.inquiry.findUnique({ where: { id }, ...texts });
  }

  /** Nothing that was written names who asked any more, and no link opens it. */
  async forget(id: string, { title, question, messages, notes }: CleanTexts, now: Date): Promise<void> {
    const { client } = this.database;
    await client.inquiry.update({
      where: { id },
      data: {
        ...{ title, question, forgottenAt: now, askerName: null, askerOrganization: null, askerEmail: null },
        version: { increment: 1 },
      },
    });
    for (const { id: messageId, text } of messages)
      await client.inquiryMessage.update({ where: { id: messageId }, data: { text } });
    for (const { id: noteId, text } of notes)
      await client.inquiryNote.update({ where: { id: noteId }, data: { text } });
    await client.inquiryDraft.deleteMany({ where: { inquiryId: id } });
    await client.outsideLink.deleteMany({ where: { purpose: 'inquiry', subject: id } });
  }

  /** Of people from outside; what was learnt of them stands in articles. The number of them that went. */
  async remove(before: Date): Promise<number> {
    const { inquiry } = this.database.client;
    const rows = await inquiry.findMany({
      where: { AND: [{ memberId: null, municipalityId: null }, this.overSince(before)] },
      select: { id: true },
      take: AT_ONCE,
    });
    if (rows.length === 0) return 0;
    return (await inquiry.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })).count;
  }

  /** What was answered and never closed is over as well. */
  private overSince(before: Date) {
    return {
      OR: [
        { state: 'closed' as const, closedAt: { lt: before } },
        { state: 'answered' as const, answeredAt: { lt: before } },
      ],
    };
  }
}
