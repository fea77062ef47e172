import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { AgendaItemInMinutes } from './agenda.errors.js';
import { numberOf } from './rules/numbering.js';

const item = {
  id: true,
  meetingId: true,
  number: true,
  kind: true,
  title: true,
  note: true,
  durationMinutes: true,
  talkId: true,
  memberId: true,
  personInCharge: true,
  supplement: true,
  origin: true,
  originId: true,
  putOffAt: true,
  movedToId: true,
} satisfies Prisma.AgendaItemSelect;
export type AgendaItemRecord = Prisma.AgendaItemGetPayload<{ select: typeof item }>;
export type NewAgendaItem = Omit<Prisma.AgendaItemUncheckedCreateInput, 'id' | 'number' | 'position'>;
export type AgendaItemChange = Prisma.AgendaItemUncheckedUpdateManyInput;
type FirstItem = Pick<NewAgendaItem, 'kind' | 'title' | 'note' | 'durationMinutes'>;
export type AgendaPlace = { id: string; number: string; supplement: number | null };

/** Writes only under the lock that raising the meeting's version takes. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  list(meetingId: string): Promise<AgendaItemRecord[]> {
    return this.database.client.agendaItem.findMany({
      where: { meetingId },
      orderBy: { position: 'asc' },
      select: item,
    });
  }

  async find(meetingId: string, id: string): Promise<AgendaItemRecord> {
    const found = await this.database.client.agendaItem.findFirst({ where: { id, meetingId }, select: item });
    if (!found) throw new NotFound();
    return found;
  }

  /** Behind the others, without a number: the new order gives it both. */
  async add(added: NewAgendaItem): Promise<AgendaPlace> {
    const position = await this.database.client.agendaItem.count({ where: { meetingId: added.meetingId } });
    return this.database.client.agendaItem.create({
      data: { ...added, position, number: '' },
      select: { id: true, number: true, supplement: true },
    });
  }

  /** The first items of an agenda. */
  async addAll(meetingId: string, items: readonly FirstItem[]): Promise<void> {
    await this.database.client.agendaItem.createMany({
      data: items.map((one, position) => ({ ...one, meetingId, position, number: numberOf(position) })),
    });
  }

  async save(id: string, change: AgendaItemChange): Promise<void> {
    await this.database.client.agendaItem.updateMany({ where: { id }, data: change });
  }

  /** Positions and numbers in one statement. */
  async saveOrder(meetingId: string, ids: readonly string[], numbers: readonly string[]): Promise<void> {
    const positions = ids.map((_, position) => position);
    await this.database.client.$executeRaw`
      update agenda_item i set position = wanted.position, number = wanted.number
        from unnest(${[...ids]}::uuid[], ${positions}::int[], ${[...numbers]}::text[]) as wanted(id, position, number)
       where i.id = wanted.id and i.meeting_id = ${meetingId}::uuid
         and (i.position, i.number) is distinct from (wanted.position, wanted.number)`;
  }

  async remove(id: string): Promise<void> {
    await this.database.client.agendaItem.delete({ where: { id } }).catch((error: unknown) => {
      throw violatedConstraint(error) === 'minutes_section_agenda_item_fkey' ? new AgendaItemInMinutes() : error;
    });
  }

  /** A talk can return to an agenda of its group while it stands on none. */
  async requireFreeTalk(workingGroupId: string, talkId: string): Promise<void> {
    const free = await this.database.client.talk.count({ where: { id: talkId, workingGroupId, agendaItem: null } });
    if (free === 0)
      throw new Invalid([{ pointer: '#/talkId', detail: 'Diesen Vortrag können Sie hier nicht wählen.' }]);
  }
}
