import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const whole = {
  speaker: {
    select: { id: true, academicTitle: true, givenName: true, familyName: true, organisation: true, email: true },
  },
  talk: {
    select: {
      id: true,
      title: true,
      workingGroupId: true,
      workingGroup: { select: { name: true } },
      summary: true,
      durationMinutes: true,
      discussionMinutes: true,
      slidesUrl: true,
      slidesWaivedAt: true,
      slidesWaiver: true,
      version: true,
      agendaItem: {
        select: {
          meeting: {
            select: {
              number: true,
              title: true,
              state: true,
              startsAt: true,
              endsAt: true,
              locationName: true,
              locationAddress: true,
              onlineUrl: true,
              cancelledAt: true,
            },
          },
        },
      },
      speakerLinks: {
        include: {
          createdBy: { select: { id: true, givenName: true, familyName: true, email: true } },
          mail: { select: { state: true } },
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      },
    },
  },
} satisfies Prisma.TalkSpeakerInclude;

type Found = Prisma.TalkSpeakerGetPayload<{ include: typeof whole }>;
/** Links are those of this speaker, newest first. */
export type SpeakerSheetRecord = Found & { links: Found['talk']['speakerLinks'] };
export type LinkRecord = SpeakerSheetRecord['links'][number];
export type OwnChange = Pick<
  Prisma.TalkSpeakerUncheckedUpdateManyInput,
  | 'confirmedAt'
  | 'declinedAt'
  | 'answerMessage'
  | 'biography'
  | 'technicalNeeds'
  | 'recordingConsent'
  | 'photoConsent'
  | 'consentedAt'
>;
export type TalkChange = Pick<
  Prisma.TalkUncheckedUpdateManyInput,
  'summary' | 'slidesUrl' | 'slidesWaivedAt' | 'slidesWaiver'
>;

/** What speakers give for their talks. Whoever calls has shown the talk, or holds the speaker's link. */
@Injectable()
export class SpeakerSheetsRepository {
  constructor(private readonly database: Database) {}

  async find(talkId: string, speakerId: string): Promise<SpeakerSheetRecord> {
    const found = (await this.listOf(talkId)).find((one) => one.speakerId === speakerId);
    if (!found) throw new NotFound();
    return found;
  }

  async listOf(talkId: string): Promise<SpeakerSheetRecord[]> {
    const found = await this.database.client.talkSpeaker.findMany({
      where: { talkId },
      include: whole,
      orderBy: { position: 'asc' },
    });
    return found.map((one) => ({
      ...one,
      links: one.talk.speakerLinks.filter(({ speakerId }) => speakerId === one.speakerId),
    }));
  }

  /** Nobody else invites or reminds this speaker before the running transaction ends. */
  async lock(talkId: string, speakerId: string): Promise<void> {
    await this.database.client.$queryRaw`
      select from talk_speaker where talk_id = ${talkId}::uuid and speaker_id = ${speakerId}::uuid for update`;
  }

  async save(talkId: string, speakerId: string, version: number, change: OwnChange): Promise<void> {
    const { count } = await this.database.client.talkSpeaker.updateMany({
      where: { talkId, speakerId, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async saveTalk(talkId: string, version: number, change: TalkChange): Promise<void> {
    const { count } = await this.database.client.talk.updateMany({
      where: { id: talkId, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** The links that work were looked at; to the minute, so that looking costs little. */
  async markOpened(talkId: string, speakerId: string, now: Date): Promise<void> {
    const before = new Date(now.getTime() - 60_000);
    await this.database.client.speakerLink.updateMany({
      where: {
        talkId,
        speakerId,
        revokedAt: null,
        expiresAt: { gt: now },
        OR: [{ openedAt: null }, { openedAt: { lt: before } }],
      },
      data: { openedAt: now },
    });
  }

  /** Speakers of meetings that will be held between two moments, who have not declined and can be written to. */
  async listRemindable(now: Date, until: Date): Promise<{ talkId: string; speakerId: string }[]> {
    return this.database.client.talkSpeaker.findMany({
      where: {
        declinedAt: null,
        speaker: { email: { not: null } },
        talk: {
          slidesUrl: null,
          slidesWaivedAt: null,
          agendaItem: {
            meeting: {
              state: { in: ['scheduled', 'invited'] },
              cancelledAt: null,
              startsAt: { gt: now, lt: until },
            },
          },
        },
      },
      select: { talkId: true, speakerId: true },
      orderBy: [{ talkId: 'asc' }, { position: 'asc' }],
    });
  }
}
