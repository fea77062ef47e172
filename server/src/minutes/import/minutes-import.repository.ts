import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Block } from '../text/block.js';
import { entriesOf } from '../text/entries-of.js';
import { plainText } from '../text/plain-text.js';
import type { ImportDraft } from './minutes-import.schemas.js';

const MOST_MEETINGS = 60;
const group = { workingGroup: { select: { id: true, name: true, shortName: true } } } as const;
export type ImportRecord = Prisma.MinutesImportGetPayload<{ include: typeof group }>;

const waiting = {
  id: true,
  number: true,
  title: true,
  startsAt: true,
  agendaItems: { select: { id: true, number: true, title: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.MeetingSelect;
export type WaitingMeeting = Prisma.MeetingGetPayload<{ select: typeof waiting }>;

@Injectable()
export class MinutesImportRepository {
  constructor(private readonly database: Database) {}

  /** What somebody is correcting is theirs alone, as long as they write minutes in that group. */
  private visibleTo(actor: Actor): Prisma.MinutesImportWhereInput {
    return { memberId: actor.id, workingGroupId: { in: actor.groupsWithRole('coordinator', 'minute_taker') } };
  }

  async add(actor: Actor, workingGroupId: string, fileName: string, draft: ImportDraft): Promise<string> {
    const { id } = await this.database.client.minutesImport.create({
      data: { workingGroupId, memberId: actor.id, fileName, draft },
      select: { id: true },
    });
    return id;
  }

  async addPictures(id: string, draft: ImportDraft): Promise<void> {
    await this.database.client.minutesImport.update({ where: { id }, data: { draft } });
  }

  async isVisible(actor: Actor, id: string): Promise<boolean> {
    return (await this.database.client.minutesImport.count({ where: { AND: [{ id }, this.visibleTo(actor)] } })) === 1;
  }

  async findVisible(actor: Actor, id: string): Promise<ImportRecord> {
    const found = await this.database.client.minutesImport.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: group,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Of two who save the same import the second finds it gone. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from minutes_import where id = ${id}::uuid for update`;
  }

  listVisible(actor: Actor): Promise<Array<{ id: string; fileName: string; createdAt: Date }>> {
    return this.database.client.minutesImport.findMany({
      where: this.visibleTo(actor),
      select: { id: true, fileName: true, createdAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.database.client.minutesImport.deleteMany({ where: { id: { in: [...ids] } } });
  }

  /** All but the newest of somebody. */
  async listOlder(memberId: string, kept: number): Promise<string[]> {
    const found = await this.database.client.minutesImport.findMany({
      where: { memberId },
      select: { id: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: kept,
    });
    return found.map(({ id }) => id);
  }

  async listBefore(moment: Date): Promise<string[]> {
    const where = { createdAt: { lt: moment } };
    return (await this.database.client.minutesImport.findMany({ where, select: { id: true } })).map(({ id }) => id);
  }

  /** Past meetings that have no minutes; the group's members have seen them. */
  listWaiting(workingGroupId: string, now: Date): Promise<WaitingMeeting[]> {
    return this.database.client.meeting.findMany({
      where: {
        workingGroupId,
        startsAt: { lte: now },
        cancelledAt: null,
        state: { in: ['scheduled', 'invited', 'held'] },
        minutes: null,
      },
      select: waiting,
      orderBy: { startsAt: 'desc' },
      take: MOST_MEETINGS,
    });
  }

  /** A section as writing would have left it: the document is made from it when somebody opens it. */
  async saveSection(
    minutesId: string,
    section: { agendaItemId: string; blocks: Block[] },
    actor: Actor,
  ): Promise<void> {
    const { agendaItemId, blocks } = section;
    const said = { content: blocks, text: plainText(blocks), updatedById: actor.id };
    const { id } = await this.database.client.minutesSection.upsert({
      where: { minutesId_agendaItemId: { minutesId, agendaItemId } },
      create: { minutesId, agendaItemId, ...said },
      update: said,
      select: { id: true },
    });
    await this.database.client.minutesEntry.createMany({
      data: entriesOf(blocks).map(({ dueOn, ...entry }) => ({
        ...entry,
        sectionId: id,
        dueOn: dueOn === null ? null : dayToColumn(dueOn),
      })),
    });
  }
}
