import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { MinutesState } from '../rules/life-cycle.js';

/** What decides who may read and write. */
export type Standing = {
  id: string;
  state: MinutesState;
  openToMembers: boolean;
  meetingId: string;
  meeting: { workingGroupId: string };
  /** Position of the youngest stored change. */
  position: bigint;
};

type StandingRow = {
  id: string;
  state: MinutesState;
  open_to_members: boolean;
  meeting_id: string;
  working_group_id: string;
  position: bigint;
};

export type StoredUpdate = { position: bigint; change: Uint8Array };
export type NewUpdate = { memberId: string | null; change: Uint8Array };

const STANDINGS = {
  name: 'list-minutes-standings',
  text: `
    select n.id, n.state, n.open_to_members, n.meeting_id, m.working_group_id,
           coalesce((select max(u.position) from minutes_update u where u.minutes_id = n.id), 0) as position
      from minutes n join meeting m on m.id = n.meeting_id
     where n.id = any($1::uuid[])`,
};

/** Changes of documents. Positions of one minutes grow in the order of their commits: whoever adds one holds the lock. */
@Injectable()
export class WritingRepository {
  constructor(private readonly database: Database) {}

  /** However many minutes, in one query. */
  async listStandings(ids: readonly string[]): Promise<Standing[]> {
    const rows = await this.database.rows<StandingRow>(STANDINGS, [ids]);
    return rows.map((row) => ({
      id: row.id,
      state: row.state,
      openToMembers: row.open_to_members,
      meetingId: row.meeting_id,
      meeting: { workingGroupId: row.working_group_id },
      position: BigInt(row.position),
    }));
  }

  /** Nobody else, on any replica, stores changes of these minutes or changes their state before the transaction ends. */
  async lock(id: string): Promise<Omit<Standing, 'position'> | null> {
    await this.database.client.$queryRaw`select id from minutes where id = ${id}::uuid for no key update`;
    return this.database.client.minutes.findUnique({
      where: { id },
      select: {
        id: true,
        state: true,
        openToMembers: true,
        meetingId: true,
        meeting: { select: { workingGroupId: true } },
      },
    });
  }

  async listAgendaItemIds(meetingId: string): Promise<Set<string>> {
    const items = await this.database.client.agendaItem.findMany({ where: { meetingId }, select: { id: true } });
    return new Set(items.map(({ id }) => id));
  }

  /** The oldest first. */
  listUpdates(minutesId: string, after: bigint): Promise<StoredUpdate[]> {
    return this.database.client.minutesUpdate.findMany({
      where: { minutesId, position: { gt: after } },
      select: { position: true, change: true },
      orderBy: { position: 'asc' },
    });
  }

  countUpdates(minutesId: string): Promise<number> {
    return this.database.client.minutesUpdate.count({ where: { minutesId } });
  }

  /** Returns the last position. Who has left the portal altogether is nobody. */
  async append(minutesId: string, updates: readonly NewUpdate[], now: Date): Promise<bigint> {
    let last = 0n;
    for (const { memberId, change } of updates) {
      const [row] = await this.database.client.$queryRaw<Array<{ position: bigint }>>`
        insert into minutes_update (minutes_id, change, member_id, created_at)
        values (${minutesId}::uuid, ${Uint8Array.from(change)},
                (select id from member where id = ${memberId}::uuid), ${now})
        returning position`;
      last = row?.position ?? last;
    }
    return last;
  }

  /** One change in place of all up to a position. */
  async fold(minutesId: string, upTo: bigint, change: Uint8Array, now: Date): Promise<bigint> {
    await this.database.client.minutesUpdate.deleteMany({ where: { minutesId, position: { lte: upTo } } });
    return this.append(minutesId, [{ memberId: null, change }], now);
  }

  async touch(id: string, updatedAt: Date): Promise<void> {
    await this.database.client.minutes.updateMany({ where: { id }, data: { updatedAt } });
  }

  listSections(minutesId: string): Promise<Array<{ agendaItemId: string; content: unknown }>> {
    return this.database.client.minutesSection.findMany({
      where: { minutesId },
      select: { agendaItemId: true, content: true },
    });
  }
}
