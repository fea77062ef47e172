import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
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

const wall = { workingGroupId: true, startsAt: true } satisfies Prisma.MeetingSelect;

/** Who belongs to the group on the day of the meeting, with an account until then. */
function belongingTo({ workingGroupId, startsAt }: Pick<OccasionRecord, keyof typeof wall>) {
  const day = dayToColumn(calendarDay(startsAt));
  const until = { OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  return {
    OR: [{ deactivatedAt: null }, { deactivatedAt: { gt: startsAt } }],
    memberships: { some: { workingGroupId, startsOn: { lte: day }, ...until } },
  } satisfies Prisma.MemberWhereInput;
}

/** To what somebody is invited, when, and which SEQUENCE they were told. */
type Invited = { meetingId: string; sequence: number; at: Date };
export type NewInvitation = {
  memberId: string;
  municipalityId: string;
  capacity: InvitationRecord['capacity'];
  deputyForId?: string;
};
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

  /** By municipality and name; neither who was uninvited nor who left the group before the meeting is among them. */
  async list(meetingId: string): Promise<InvitationRecord[]> {
    const meeting = await this.database.client.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: wall });
    return this.database.client.invitation.findMany({
      where: { meetingId, withdrawnAt: null, member: belongingTo(meeting) },
      select: invitation,
      orderBy: [{ municipality: { name: 'asc' } }, { member: { familyName: 'asc' } }, { id: 'asc' }],
    });
  }

  /** The meeting is neither moved nor called off meanwhile. */
  async holdMeeting(meetingId: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${meetingId}::uuid for share`;
  }

  /** The same, and nobody else sends or releases a deputy. */
  async lockMeeting(meetingId: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${meetingId}::uuid for no key update`;
  }

  /** What an answer builds upon, before anything is locked. */
  lookUpOwn(meetingId: string, memberId: string): Promise<{ version: number; deputyId: string | null } | null> {
    return this.database.client.invitation.findFirst({
      where: { meetingId, memberId, withdrawnAt: null },
      select: { version: true, deputyId: true },
    });
  }

  /** How often somebody has sent a deputy since then: each time two people got a mail. */
  countNominations(meetingId: string, senderId: string, since: Date): Promise<number> {
    const where = { meetingId, senderId, kind: 'deputy_invitation' as const, createdAt: { gt: since } };
    return this.database.client.dispatch.count({ where });
  }

  /**
   * Somebody who was uninvited is invited as if for the first time. One statement for hundreds of people: Prisma takes
   * a tenth of a second to write it.
   */
  async addAll({ meetingId, sequence, at }: Invited, people: readonly NewInvitation[]): Promise<void> {
    const memberIds = people.map(({ memberId }) => memberId);
    await this.database.client.$executeRaw`
      delete from invitation
       where meeting_id = ${meetingId}::uuid and withdrawn_at is not null and member_id = any(${memberIds}::uuid[])`;
    await this.database.client.$executeRaw`
      insert into invitation (id, meeting_id, member_id, municipality_id, capacity, deputy_for_id, sequence_sent, created_at)
      select new.id, ${meetingId}::uuid, new.member_id, new.municipality_id, new.capacity::invitation_capacity,
             new.deputy_for_id, ${sequence}::int, ${at}::timestamptz
        from unnest(${people.map(() => newId())}::uuid[], ${memberIds}::uuid[],
                    ${people.map(({ municipalityId }) => municipalityId)}::uuid[],
                    ${people.map(({ capacity }) => capacity)}::text[],
                    ${people.map(({ deputyForId }) => deputyForId ?? null)}::uuid[])
          as new (id, member_id, municipality_id, capacity, deputy_for_id)`;
  }

  /** Of the person who invites: comes, until they say otherwise. */
  async acceptAs(memberId: string, { meetingId, sequence, at }: Invited): Promise<void> {
    await this.database.client.invitation.updateMany({
      where: { meetingId, memberId, reply: null },
      data: {
        reply: 'accepted',
        replySequence: sequence,
        repliedAt: at,
        repliedById: memberId,
        channel: 'portal',
      },
    });
  }

  /** Conditional on the version. */
  async save(id: string, version: number, change: InvitationChange): Promise<void> {
    const { count } = await this.database.client.invitation.updateMany({
      where: { id, version, withdrawnAt: null },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** Everybody knows the newest version; who has left the group does not have to. */
  async noteTold(meetingId: string, sequence: number): Promise<void> {
    const where = { meetingId, sequenceSent: { lt: sequence } };
    await this.database.client.invitation.updateMany({ where, data: { sequenceSent: sequence } });
  }

  /** What the portal notes about invitations; raises no version, for nobody's answer changes. */
  async note(ids: string[], change: InvitationChange): Promise<void> {
    await this.database.client.invitation.updateMany({ where: { id: { in: ids } }, data: change });
  }

  /** Who heard of a date before anybody was invited: asked by a poll, or told its decision. */
  async listForewarned(meetingId: string): Promise<string[]> {
    const mails = await this.database.client.dispatchMail.findMany({
      where: { dispatch: { meetingId, kind: { in: ['date_poll', 'date_poll_decision', 'save_the_date'] } } },
      distinct: ['memberId'],
      select: { memberId: true },
    });
    return mails.map(({ memberId }) => memberId);
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

  /** For answers from calendars: the meeting of a UID and the person of an address, who is invited and not gone. */
  async lookUpByCalendar(calendarUid: string, email: string) {
    const meeting = await this.database.client.meeting.findUnique({ where: { calendarUid }, select: wall });
    if (!meeting) return null;
    const member = { email, deactivatedAt: null, ...belongingTo(meeting) };
    return this.database.client.invitation.findFirst({
      where: { withdrawnAt: null, meeting: { calendarUid }, member },
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
