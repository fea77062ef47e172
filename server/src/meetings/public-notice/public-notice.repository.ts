import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Person } from '../../platform/validation/names-in-text.js';

const notice = {
  id: true,
  workingGroupId: true,
  state: true,
  title: true,
  locationName: true,
  locationAddress: true,
  publicSince: true,
  version: true,
  agendaItems: {
    select: { id: true, number: true, title: true, isPublic: true },
    orderBy: { position: 'asc' },
  },
  invitedAgenda: { select: { position: true, number: true, title: true } },
} satisfies Prisma.MeetingSelect;
export type NoticeRecord = Prisma.MeetingGetPayload<{ select: typeof notice }>;

const name = { select: { givenName: true, familyName: true } } as const;

@Injectable()
export class PublicNoticeRepository {
  constructor(private readonly database: Database) {}

  /** Whoever asks has shown the meeting. */
  async find(id: string): Promise<NoticeRecord> {
    const found = await this.database.client.meeting.findUnique({ where: { id }, select: notice });
    if (!found) throw new NotFound();
    return found;
  }

  /** Everybody of the group who might be named: its people, and who speaks before it. */
  async listPeople(workingGroupId: string): Promise<Person[]> {
    const { client } = this.database;
    const members = await client.member.findMany({ where: { memberships: { some: { workingGroupId } } }, ...name });
    const speakers = await client.speaker.findMany({
      where: { OR: [{ workingGroupId }, { talks: { some: { talk: { workingGroupId } } } }] },
      ...name,
    });
    return [...members, ...speakers];
  }

  /** Lines of the agenda as it was sent that everybody may read; where their items are public. */
  async showInvited(meetingId: string, positions: readonly number[]): Promise<void> {
    await this.database.client.$executeRaw`
      update invited_agenda_item set is_public = position = any(${[...positions]})
       where meeting_id = ${meetingId}::uuid and is_public <> (position = any(${[...positions]}))`;
  }

  /** Only after the meeting's version was raised. */
  async show(meetingId: string, itemIds: readonly string[], publicSince: Date): Promise<void> {
    const { client } = this.database;
    const ids = [...itemIds];
    await client.agendaItem.updateMany({
      where: { meetingId, isPublic: true, id: { notIn: ids } },
      data: { isPublic: false },
    });
    await client.agendaItem.updateMany({
      where: { meetingId, isPublic: false, id: { in: ids } },
      data: { isPublic: true },
    });
    await client.meeting.updateMany({ where: { id: meetingId }, data: { publicSince } });
  }

  /** Which items were shown stays known, for the next time. */
  async hide(id: string): Promise<void> {
    await this.database.client.meeting.updateMany({ where: { id }, data: { publicSince: null } });
  }
}
