import { Injectable } from '@nestjs/common';
import type { DispatchKind as Kind, Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

export type DispatchKind = Kind;
export type NewDispatch = Omit<Prisma.DispatchUncheckedCreateInput, 'id' | 'mails'>;
export type NewDispatchMail = Omit<Prisma.DispatchMailCreateManyInput, 'dispatchId'>;
export type NewDispatchAddressMail = Omit<Prisma.DispatchAddressMailCreateManyInput, 'dispatchId'>;

const fate = { select: { state: true, failure: true, lastError: true, sentAt: true, nextAttemptAt: true } } as const;
const name = { academicTitle: true, givenName: true, familyName: true } as const;
const logged = {
  sender: { select: name },
  mails: {
    select: {
      member: { select: name },
      municipality: { select: { name: true } },
      mail: fate,
    },
    orderBy: [{ municipality: { name: 'asc' } }, { member: { familyName: 'asc' } }],
  },
  addressMails: {
    select: { name: true, municipality: { select: { name: true } }, mail: fate },
    orderBy: [{ municipality: { name: 'asc' } }, { name: 'asc' }],
  },
} satisfies Prisma.DispatchInclude;
export type DispatchRecord = Prisma.DispatchGetPayload<{ include: typeof logged }>;

@Injectable()
export class DispatchesRepository {
  constructor(private readonly database: Database) {}

  async add(dispatch: NewDispatch, mails: NewDispatchMail[], offices: NewDispatchAddressMail[] = []): Promise<string> {
    const { id } = await this.database.client.dispatch.create({ data: dispatch, select: { id: true } });
    await this.database.client.$executeRaw`
      insert into dispatch_mail (dispatch_id, member_id, municipality_id, outbox_id)
      select ${id}::uuid, * from unnest(${mails.map((mail) => mail.memberId)}::uuid[],
        ${mails.map((mail) => mail.municipalityId)}::uuid[], ${mails.map((mail) => mail.outboxId ?? null)}::uuid[])`;
    const data = offices.map((one) => ({ ...one, dispatchId: id }));
    if (data.length > 0) await this.database.client.dispatchAddressMail.createMany({ data });
    return id;
  }

  async wasSentSince(meetingId: string, kind: DispatchKind, since: Date): Promise<boolean> {
    const where = { meetingId, kind, createdAt: { gt: since } };
    return (await this.database.client.dispatch.count({ where })) > 0;
  }

  /** The newest first. */
  list(meetingId: string): Promise<DispatchRecord[]> {
    return this.database.client.dispatch.findMany({
      where: { meetingId },
      include: logged,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
  }
}
