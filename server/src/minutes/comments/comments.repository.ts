import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const whole = {
  member: { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } },
  minutes: { select: { state: true, meeting: { select: { workingGroupId: true } } } },
} satisfies Prisma.MinutesCommentInclude;
export type CommentRecord = Prisma.MinutesCommentGetPayload<{ include: typeof whole }>;

export type NewComment = {
  minutesId: string;
  agendaItemId: string;
  blockId: string;
  text: string;
  memberId: string;
  createdAt: Date;
};

/** Whoever asks has proved that he sees the minutes. */
@Injectable()
export class CommentsRepository {
  constructor(private readonly database: Database) {}

  /** The oldest first. */
  list(minutesId: string): Promise<CommentRecord[]> {
    return this.database.client.minutesComment.findMany({
      where: { minutesId },
      include: whole,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  async find(minutesId: string, id: string): Promise<CommentRecord> {
    const found = await this.database.client.minutesComment.findFirst({ where: { id, minutesId }, include: whole });
    if (!found) throw new NotFound();
    return found;
  }

  async add(comment: NewComment): Promise<string> {
    return (await this.database.client.minutesComment.create({ data: comment, select: { id: true } })).id;
  }

  async resolve(id: string, resolvedAt: Date | null): Promise<void> {
    await this.database.client.minutesComment.updateMany({ where: { id }, data: { resolvedAt } });
  }
}
