import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { MeetingToPrepare } from './agenda-contributions.service.js';
import type { Contribution } from './rules/contributions.js';

type Waiting = Pick<Contribution, 'origin' | 'originId'>;
type Settled = { id: string; meetingId: string };
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

  /** A talk stands on one agenda: it leaves the old before it comes onto the new. */
  async release({ origin, originId }: Waiting): Promise<void> {
    if (origin !== 'moved-item') return;
    await this.database.client.agendaItem.updateMany({ where: { id: originId }, data: { talkId: null } });
  }

  /** It waits no longer: the old item names where it went, the proposal what it became. */
  async settle({ origin, originId }: Waiting, { id, meetingId }: Settled): Promise<void> {
    const { agendaItem, agendaProposal } = this.database.client;
    if (origin === 'moved-item') {
      await agendaItem.updateMany({ where: { id: originId }, data: { movedToId: meetingId } });
    }
    if (origin === 'postponed-proposal') {
      await agendaProposal.updateMany({ where: { id: originId }, data: { agendaItemId: id } });
    }
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
