import { Injectable } from '@nestjs/common';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';

const head = {
  id: true,
  workingGroupId: true,
  number: true,
  title: true,
  state: true,
  startsAt: true,
  cancelledAt: true,
  datePoll: { select: { decidedAt: true } },
} as const;

export type MeetingFact = {
  id: string;
  workingGroupId: string;
  number: number;
  title: string | null;
  state: string;
  startsAt: Date;
  cancelledAt: Date | null;
  datePoll: { decidedAt: Date | null } | null;
};
export type UndeliverableMail = {
  dispatchId: string;
  /** Member, or address of an office. */
  recipient: string;
  name: string;
  senderId: string | null;
  meetingId: string;
};

/** What signals are about, as it stands when they are heard: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class FactsRepository {
  constructor(private readonly database: Database) {}

  meeting(id: string): Promise<MeetingFact | null> {
    return this.database.client.meeting.findUnique({ where: { id }, select: head });
  }

  async meetingOfMinutes(minutesId: string): Promise<MeetingFact | null> {
    const found = await this.database.client.minutes.findUnique({
      where: { id: minutesId },
      select: { meeting: { select: head } },
    });
    return found?.meeting ?? null;
  }

  /** Last day for objections, YYYY-MM-DD. */
  async objectionsUntil(minutesId: string): Promise<string | null> {
    const found = await this.database.client.minutes.findUnique({
      where: { id: minutesId },
      select: { objectionsUntil: true },
    });
    return found?.objectionsUntil ? dayFromColumn(found.objectionsUntil) : null;
  }

  task(id: string) {
    return this.database.client.task.findUnique({
      where: { id },
      select: { workingGroupId: true, text: true, municipality: { select: { name: true } } },
    });
  }

  survey(id: string) {
    return this.database.client.survey.findUnique({ where: { id }, select: { workingGroupId: true, title: true } });
  }

  report(id: string) {
    return this.database.client.municipalityReport.findUnique({
      where: { id },
      select: { meetingId: true, municipality: { select: { name: true } } },
    });
  }

  /** A speaker of a talk, and the meeting of the talk. */
  talkSpeaker(talkId: string, speakerId: string) {
    return this.database.client.talkSpeaker.findUnique({
      where: { talkId_speakerId: { talkId, speakerId } },
      select: {
        confirmedAt: true,
        declinedAt: true,
        speaker: { select: { academicTitle: true, givenName: true, familyName: true } },
        talk: { select: { title: true, workingGroupId: true, agendaItem: { select: { meeting: { select: head } } } } },
      },
    });
  }

  proposal(id: string) {
    return this.database.client.agendaProposal.findUnique({
      where: { id },
      select: {
        meetingId: true,
        title: true,
        state: true,
        memberId: true,
        municipality: { select: { name: true } },
      },
    });
  }

  /** Talk that a file belongs to; other files are told of by what they belong to. */
  async talkOfFile(fileId: string): Promise<{ id: string; workingGroupId: string; title: string } | null> {
    const file = await this.database.client.file.findUnique({ where: { id: fileId } });
    if (file?.ownerType !== 'talk') return null;
    return this.database.client.talk.findUnique({
      where: { id: file.ownerId },
      select: { id: true, workingGroupId: true, title: true },
    });
  }

  openAccessibleVersionRequest(id: string) {
    return this.database.client.accessibleVersionRequest.findUnique({
      where: { id, answeredAt: null },
      select: { fileId: true, member: { select: { givenName: true, familyName: true } } },
    });
  }

  async municipalityName(id: string): Promise<string | undefined> {
    return (await this.database.client.municipality.findUnique({ where: { id }, select: { name: true } }))?.name;
  }

  async municipalityOfInvited(meetingId: string, memberId: string): Promise<string | undefined> {
    const invitation = await this.database.client.invitation.findUnique({
      where: { meetingId_memberId: { meetingId, memberId } },
      select: { municipality: { select: { name: true } } },
    });
    return invitation?.municipality.name;
  }

  /** Mails of dispatches since a day that will never arrive. */
  async listUndeliverable(since: Date): Promise<UndeliverableMail[]> {
    const mails = await this.database.client.dispatchMail.findMany({
      where: { dispatch: { createdAt: { gte: since } }, mail: { state: 'undeliverable' } },
      select: {
        dispatchId: true,
        memberId: true,
        member: { select: { givenName: true, familyName: true } },
        dispatch: { select: { senderId: true, meetingId: true } },
      },
      orderBy: [{ dispatchId: 'asc' }, { memberId: 'asc' }],
    });
    const offices = await this.database.client.dispatchAddressMail.findMany({
      where: { dispatch: { createdAt: { gte: since } }, mail: { state: 'undeliverable' } },
      select: { dispatchId: true, email: true, name: true, dispatch: { select: { senderId: true, meetingId: true } } },
      orderBy: [{ dispatchId: 'asc' }, { email: 'asc' }],
    });
    return [
      ...mails.map(({ dispatchId, memberId: recipient, member, dispatch }) => {
        const name = `${member.givenName} ${member.familyName}`;
        return { dispatchId, recipient, name, ...dispatch };
      }),
      ...offices.map(({ email: recipient, dispatch, ...mail }) => ({ ...mail, recipient, ...dispatch })),
    ];
  }
}
