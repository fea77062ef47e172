import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Served } from './rules/recipients.js';

const select = {
  id: true,
  state: true,
  approvedAt: true,
  meeting: {
    select: {
      id: true,
      number: true,
      title: true,
      startsAt: true,
      workingGroupId: true,
      workingGroup: { select: { name: true, shortName: true } },
    },
  },
} satisfies Prisma.MinutesSelect;
export type DistributedRecord = Prisma.MinutesGetPayload<{ select: typeof select }>;

const KIND = 'minutes_approved';

@Injectable()
export class DistributionRepository {
  constructor(private readonly database: Database) {}

  /** How far they have gone is the coordination's to know. */
  private visibleTo(actor: Actor): Prisma.MinutesWhereInput {
    return { meeting: { workingGroupId: { in: actor.workingGroupIds } }, NOT: { state: 'draft' } };
  }

  async findVisible(actor: Actor, id: string): Promise<DistributedRecord> {
    const where = { AND: [{ id }, this.visibleTo(actor)] };
    const found = await this.database.client.minutes.findFirst({ where, select });
    if (!found) throw new NotFound();
    return found;
  }

  /** For jobs; of approved minutes only. */
  lookUpApproved(id: string): Promise<DistributedRecord | null> {
    return this.database.client.minutes.findFirst({ where: { id, state: 'approved' }, select });
  }

  /** Nobody else distributes them before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from minutes where id = ${id}::uuid for no key update`;
  }

  async served(meetingId: string): Promise<Served & { lastSentAt: Date | null }> {
    const dispatches = await this.database.client.dispatch.findMany({
      where: { meetingId, kind: KIND },
      select: {
        createdAt: true,
        mails: { select: { memberId: true } },
        addressMails: { select: { email: true } },
      },
      orderBy: { createdAt: 'desc' },
    });
    return {
      memberIds: new Set(dispatches.flatMap(({ mails }) => mails.map(({ memberId }) => memberId))),
      emails: new Set(dispatches.flatMap(({ addressMails }) => addressMails.map(({ email }) => email))),
      lastSentAt: dispatches[0]?.createdAt ?? null,
    };
  }
}
