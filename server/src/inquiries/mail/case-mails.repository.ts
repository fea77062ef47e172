import { Injectable } from '@nestjs/common';
import type { Inquiry } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

export type CaseReply = {
  id: string;
  kind: 'query_back' | 'interim_reply' | 'answer';
  text: string;
  author: { name: string; email: string } | null;
  inquiry: Inquiry;
};
export type CaseOfMail = { id: string; askerEmail: string | null; memberEmail: string | null };

const asker = { id: true, askerEmail: true, member: { select: { email: true } } } as const;

@Injectable()
export class CaseMailsRepository {
  constructor(private readonly database: Database) {}

  /** What the coordination sent; undefined: it is something else, or gone out by mail already. */
  async lookUpReply(messageId: string): Promise<CaseReply | undefined> {
    const { client } = this.database;
    await client.$queryRaw`select id from inquiry_message where id = ${messageId}::uuid for no key update`;
    const found = await client.inquiryMessage.findUnique({
      where: { id: messageId },
      include: { inquiry: true, member: true },
    });
    if (!found || found.mailMessageId !== null) return undefined;
    const { id, kind, text, member, inquiry } = found;
    if (kind === 'received' || kind === 'comment') return undefined;
    const author = member && { name: `${member.givenName} ${member.familyName}`, email: member.email };
    return { id, kind, text, author, inquiry };
  }

  async noteMail(messageId: string, mailMessageId: string): Promise<void> {
    await this.database.client.inquiryMessage.update({ where: { id: messageId }, data: { mailMessageId } });
  }

  /** Message-IDs of the case, oldest first. */
  async listMailIds(inquiryId: string): Promise<string[]> {
    const messages = await this.database.client.inquiryMessage.findMany({
      where: { inquiryId, mailMessageId: { not: null } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { mailMessageId: true },
    });
    return messages.flatMap(({ mailMessageId }) => mailMessageId ?? []);
  }

  /** The case in which a mail of ours with one of these Message-IDs went out. */
  async lookUpByMail(mailMessageIds: readonly string[]): Promise<CaseOfMail | undefined> {
    const found = await this.database.client.inquiryMessage.findFirst({
      where: { mailMessageId: { in: [...mailMessageIds] }, kind: { in: ['query_back', 'interim_reply', 'answer'] } },
      orderBy: { createdAt: 'desc' },
      select: { inquiry: { select: asker } },
    });
    return found?.inquiry && present(found.inquiry);
  }

  async listByNumber(caseNumbers: readonly string[]): Promise<CaseOfMail[]> {
    const where = { caseNumber: { in: [...caseNumbers] } };
    return (await this.database.client.inquiry.findMany({ where, select: asker })).map(present);
  }
}

const present = ({ member, ...found }: Omit<CaseOfMail, 'memberEmail'> & { member: { email: string } | null }) => ({
  ...found,
  memberEmail: member?.email ?? null,
});
