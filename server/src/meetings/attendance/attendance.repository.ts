import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { ReplyState } from '../replies/replies.schemas.js';

const person = {
  select: {
    id: true,
    academicTitle: true,
    givenName: true,
    familyName: true,
    municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
  },
} satisfies Prisma.MemberDefaultArgs;

const recorded = {
  id: true,
  memberId: true,
  guestName: true,
  guestOrganisation: true,
  state: true,
  updatedAt: true,
  representedBy: person,
} satisfies Prisma.AttendanceSelect;
export type AttendanceRecord = Prisma.AttendanceGetPayload<{ select: typeof recorded }>;

export type Tick = Pick<Prisma.AttendanceUncheckedCreateInput, 'state' | 'representedById' | 'municipalityId'>;
type Guest = { name: string; organisation: string | null };

@Injectable()
export class AttendanceRepository {
  constructor(private readonly database: Database) {}

  list(meetingId: string): Promise<AttendanceRecord[]> {
    return this.database.client.attendance.findMany({
      where: { meetingId },
      select: recorded,
      orderBy: { id: 'asc' },
    });
  }

  /** What those said who were invited, by person. */
  async listReplies(meetingId: string): Promise<Map<string, ReplyState>> {
    const invitations = await this.database.client.invitation.findMany({
      where: { meetingId, withdrawnAt: null },
      select: { memberId: true, reply: true },
    });
    return new Map(invitations.map(({ memberId, reply }) => [memberId, reply ?? 'open']));
  }

  /** Saying the same twice is saying it once. */
  async save(meetingId: string, memberId: string, tick: Tick): Promise<void> {
    await this.database.client.attendance.upsert({
      where: { meetingId_memberId: { meetingId, memberId } },
      create: { meetingId, memberId, ...tick },
      update: tick,
    });
  }

  async clear(meetingId: string, memberId: string): Promise<void> {
    await this.database.client.attendance.deleteMany({ where: { meetingId, memberId } });
  }

  async addGuest(meetingId: string, { name, organisation }: Guest): Promise<void> {
    await this.database.client.attendance.create({
      data: { meetingId, guestName: name, guestOrganisation: organisation, state: 'present' },
    });
  }

  async removeGuest(meetingId: string, id: string): Promise<void> {
    const { count } = await this.database.client.attendance.deleteMany({
      where: { id, meetingId, guestName: { not: null } },
    });
    if (count === 0) throw new NotFound();
  }
}
