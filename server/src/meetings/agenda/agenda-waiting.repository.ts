import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { MeetingToPrepare } from './agenda-contributions.service.js';
import type { Contribution } from './rules/contributions.js';

type Waiting = Pick<Contribution, 'origin' | 'originId'>;
const subject = { kind: true, title: true, durationMinutes: true } as const;

/** What waits for the next meeting: items that were put off before it was planned, and postponed proposals. */
@Injectable()
export class AgendaWaitingRepository {
  constructor(private readonly database: Database) {}

  async listFor({ id, workingGroupId, startsAt }: MeetingToPrepare): Promise<Contribution[]> {
    const earlier = { workingGroupId, startsAt: { lt: startsAt }, NOT: { id } };
    const items = await this.database.client.agendaItem.findMany({
      where: { putOffAt: { not: null }, movedToId: null, meeting: earlier },
      select: { id: true, note: true, talkId: true, memberId: true, personInCharge: true, ...subject },
      orderBy: [{ putOffAt: 'asc' }, { id: 'asc' }],
    });
    const proposals = await this.database.client.agendaProposal.findMany({
      where: { state: 'postponed', agendaItemId: null, meeting: earlier },
      select: { id: true, reason: true, memberId: true, ...subject },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return [
      ...items.map(
        ({ id: originId, ...item }): Contribution => ({ ...item, origin: 'moved-item', originId, joins: null }),
      ),
      ...proposals.map(
        ({ id: originId, reason: note, ...item }): Contribution => ({
          ...item,
          note,
          origin: 'postponed-proposal',
          originId,
          joins: null,
        }),
      ),
    ];
  }

  /**
   * Whether it still waits; nobody else takes it then. The old item names where it goes and lets go of its talk, which
   * stands on one agenda alone.
   */
  async claim({ origin, originId }: Waiting, meetingId: string): Promise<boolean> {
    if (origin === 'moved-item') return this.claimItem(originId, meetingId);
    return origin !== 'postponed-proposal' || this.claimProposal(originId);
  }

  /** The proposal names what it became. */
  async settle({ origin, originId }: Waiting, itemId: string): Promise<void> {
    if (origin !== 'postponed-proposal') return;
    await this.database.client.agendaProposal.updateMany({
      where: { id: originId },
      data: { agendaItemId: itemId, version: { increment: 1 } },
    });
  }

  /** Items are taken back under the lock of their meeting. */
  private async claimItem(id: string, meetingId: string): Promise<boolean> {
    await this.database.client.$queryRaw`
      select m.id from meeting m join agenda_item i on i.meeting_id = m.id where i.id = ${id}::uuid for share of m`;
    const { count } = await this.database.client.agendaItem.updateMany({
      where: { id, putOffAt: { not: null }, movedToId: null },
      data: { talkId: null, movedToId: meetingId },
    });
    return count === 1;
  }

  private async claimProposal(id: string): Promise<boolean> {
    const waiting = await this.database.client.$queryRaw<unknown[]>`
      select id from agenda_proposal
       where id = ${id}::uuid and state = 'postponed' and agenda_item_id is null for no key update`;
    return waiting.length === 1;
  }

  /** The reverse for everything that came to a meeting. */
  async giveBack(meetingId: string): Promise<void> {
    const { client } = this.database;
    const moved = await client.agendaItem.findMany({
      where: { meetingId, origin: 'moved-item' },
      select: { id: true, originId: true, talkId: true },
    });
    for (const { id, originId, talkId } of moved) {
      await client.agendaItem.updateMany({ where: { id }, data: { talkId: null } });
      if (originId) await client.agendaItem.updateMany({ where: { id: originId }, data: { talkId, movedToId: null } });
    }
  }
}
