import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const name = { id: true, academicTitle: true, givenName: true, familyName: true } as const;

const occasion = {
  id: true,
  workingGroupId: true,
  number: true,
  title: true,
  state: true,
  startsAt: true,
  endsAt: true,
  hostMunicipality: { select: { name: true } },
  locationName: true,
  locationAddress: true,
  onlineUrl: true,
  cancelledAt: true,
  cancellationNote: true,
  invitedAt: true,
  calendarUid: true,
  calendarSequence: true,
  version: true,
  updatedAt: true,
  workingGroup: { select: { shortName: true, name: true, invitationPeriodDays: true } },
} satisfies Prisma.MeetingSelect;
type OccasionRecord = Prisma.MeetingGetPayload<{ select: typeof occasion }>;
/** A meeting with all that its mails say. */
export type Occasion = OccasionRecord & { agenda: ReadonlyArray<{ label: string; text: string }> };

const invitation = {
  id: true,
  memberId: true,
  capacity: true,
  sequenceSent: true,
  deputyForId: true,
  reply: true,
  replySequence: true,
  repliedAt: true,
  channel: true,
  note: true,
  takesPartOnline: true,
  deputyId: true,
  remindedAt: true,
  version: true,
  member: { select: name },
  municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
  deputy: { select: name },
  deputyFor: { select: name },
} satisfies Prisma.InvitationSelect;
export type InvitationRecord = Prisma.InvitationGetPayload<{ select: typeof invitation }>;

export type NewInvitation = Prisma.InvitationCreateManyInput;
export type InvitationChange = Prisma.InvitationUncheckedUpdateManyInput;

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** Of a meeting that the caller has found visible. */
  async findOccasion(meetingId: string): Promise<OccasionRecord> {
    const found = await this.database.client.meeting.findUnique({ where: { id: meetingId }, select: occasion });
    if (!found) throw new NotFound();
    return found;
  }

  /** By municipality and name; who was uninvited is not among them. */
  list(meetingId: string): Promise<InvitationRecord[]> {
    return this.database.client.invitation.findMany({
      where: { meetingId, withdrawnAt: null },
      select: invitation,
      orderBy: [{ municipality: { name: 'asc' } }, { member: { familyName: 'asc' } }, { id: 'asc' }],
    });
  }

  /** Answers of one meeting are kept one after the other. */
  async lockMeeting(meetingId: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${meetingId}::uuid for no key update`;
  }

  /** Somebody who was uninvited gets the old invitation again, as new. */
  async addAll(invitations: NewInvitation[]): Promise<void> {
    const memberId = { in: invitations.map((one) => one.memberId) };
    const meetingId = invitations[0]?.meetingId ?? '';
    await this.database.client.invitation.deleteMany({ where: { meetingId, memberId, withdrawnAt: { not: null } } });
    await this.database.client.invitation.createMany({ data: invitations });
  }

  /** Conditional on the version. */
  async save(id: string, version: number, change: InvitationChange): Promise<void> {
    const { count } = await this.database.client.invitation.updateMany({
      where: { id, version, withdrawnAt: null },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** What the portal notes about invitations; raises no version, for nobody's answer changes. */
  async note(ids: string[], change: InvitationChange): Promise<void> {
    await this.database.client.invitation.updateMany({ where: { id: { in: ids } }, data: change });
  }

  /** Who invited first stays the organizer in everybody's calendar. */
  async lookUpOrganizer(meetingId: string) {
    const first = await this.database.client.dispatch.findFirst({
      where: { meetingId, kind: 'invitation', sender: { deactivatedAt: null } },
      orderBy: { createdAt: 'asc' },
      select: { sender: { select: { ...name, email: true } } },
    });
    return first?.sender ?? null;
  }

  findPerson(id: string) {
    return this.database.client.member.findUniqueOrThrow({ where: { id }, select: { ...name, email: true } });
  }

  /** Invited meetings to come that nobody has been reminded of by itself. */
  listAwaited(now: Date) {
    return this.database.client.meeting.findMany({
      where: { state: 'invited', cancelledAt: null, startsAt: { gt: now } },
      select: {
        id: true,
        startsAt: true,
        invitedAt: true,
        calendarSequence: true,
        workingGroup: { select: { replyReminderDays: true } },
      },
    });
  }

  /** For answers from calendars: the meeting of a UID and the person of an address, when that person is invited. */
  lookUpByCalendar(calendarUid: string, email: string) {
    return this.database.client.invitation.findFirst({
      where: { withdrawnAt: null, meeting: { calendarUid }, member: { email, deactivatedAt: null } },
      select: {
        memberId: true,
        reply: true,
        replySequence: true,
        note: true,
        takesPartOnline: true,
        version: true,
        meeting: { select: { id: true, calendarSequence: true } },
      },
    });
  }
}
