import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { calendarMessage } from '../../platform/icalendar/calendar-files.js';
import { type Letter, letterHtml, letterText } from '../../platform/mail/letter.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { type AddressedMail, DispatchesService } from '../dispatches/dispatches.service.js';
import type { Period } from '../rules/period.js';
import { summaryOf } from './date-poll-holds.presenter.js';
import type { DatePollRecord } from './date-polls.repository.js';
import { lastEndOf } from './rules/date-options.js';
import {
  decisionLetter,
  decisionSubject,
  type PollLetterKind,
  type PollWords,
  pollLetter,
  pollSubject,
} from './rules/poll-letters.js';

const PATH = '/termin-antwort';
const SIGNATURE = 'Ihr Klimaportal';

type Addressee = Awaited<ReturnType<MembershipsService['listAddressees']>>[number];
type DateOption = DatePollRecord['options'][number];

/** What goes out about a poll: one mail per person, in the running transaction. */
@Injectable()
export class DatePollLettersService {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly links: PersonalLinksService,
    private readonly dispatches: DispatchesService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Asks the people of some municipalities, all of them unless told; answers how many. `sender` null: the portal. */
  async ask(
    sender: Actor | null,
    poll: DatePollRecord,
    kind: PollLetterKind,
    { isMeant, message }: { isMeant: (municipalityId: string) => boolean; message: string | null },
  ): Promise<number> {
    const everybody = await this.listAsked(poll);
    const asked = everybody.filter(({ municipality }) => isMeant(municipality.id));
    const dispatchKind = kind === 'reminder' ? 'date_poll_reminder' : 'date_poll';
    if (sender && kind === 'reminder' && asked.length > 0) {
      await this.dispatches.requireRest(poll.meetingId, dispatchKind);
    }
    const from = senderOf(everybody, sender);
    const urls = await this.links.issueAll(
      asked.map(({ memberId }) => ({
        purpose: 'date_poll',
        memberId,
        workingGroupId: poll.meeting.workingGroupId,
        subject: poll.meetingId,
        expiresAt: lastEndOf(poll.options),
      })),
      PATH,
    );
    const words = { ...wordsOf(poll), message };
    const mails = asked.map((addressee, index) => {
      const reader = readerOf(addressee, urls[index] ?? '');
      const letter = pollLetter(kind, words, reader, from?.name ?? SIGNATURE);
      return mailTo(addressee, from, pollSubject(kind, words), letter);
    });
    await this.dispatches.send(sender?.id ?? null, poll.meetingId, dispatchKind, mails, message);
    return mails.length;
  }

  /** Links that were mailed already live as long as the last option. */
  moveLinks(meetingId: string, options: readonly Period[]): Promise<void> {
    return this.links.moveEnd('date_poll', meetingId, lastEndOf(options));
  }

  /** Save the date, with the entry for the calendar: its UID is that of the tentative one, which so becomes firm. */
  async tellDecision(sender: Actor, poll: DatePollRecord, chosen: DateOption, sequence: number): Promise<void> {
    const asked = await this.listAsked(poll);
    const from = senderOf(asked, sender);
    const words = wordsOf(poll);
    const url = `${this.config.publicUrl}/sitzungen/${poll.meetingId}`;
    const calendar = {
      method: 'PUBLISH',
      text: calendarMessage('PUBLISH', [this.entryOf(poll, chosen, sequence, from, url)]),
    };
    const mails = asked.map((addressee) => {
      const letter = decisionLetter(words, chosen, readerOf(addressee, url), from?.name ?? SIGNATURE);
      const { mail, ...to } = mailTo(addressee, from, decisionSubject(words, chosen), letter);
      return { ...to, mail: { ...mail, calendar } };
    });
    await this.dispatches.send(sender.id, poll.meetingId, 'date_poll_decision', mails);
  }

  /** Nobody is asked to reply yet: that comes with the invitation, to the same entry. */
  private entryOf(
    poll: DatePollRecord,
    chosen: DateOption,
    sequence: number,
    from: Addressee | undefined,
    url: string,
  ) {
    const { meeting } = poll;
    const now = this.clock.now();
    return {
      uid: chosen.id,
      sequence,
      status: 'CONFIRMED',
      summary: summaryOf(meeting),
      description: `Die Einladung mit der Tagesordnung folgt.\n${url}`,
      location: [meeting.locationName, meeting.locationAddress].filter(Boolean).join(', ') || undefined,
      url,
      startsAt: chosen.startsAt,
      endsAt: chosen.endsAt,
      organizer: from && { name: from.name, email: from.email },
      updatedAt: now,
      stampedAt: now,
    } as const;
  }

  /** Who only listens, from a municipality without a seat, is asked nothing. */
  private async listAsked({ meeting }: DatePollRecord): Promise<Addressee[]> {
    const all = await this.memberships.listAddressees(meeting.workingGroupId, calendarDay(this.clock.now()));
    const seated = new Set(
      all.filter(({ roles }) => roles.some((role) => role !== 'guest')).map(({ municipality }) => municipality.id),
    );
    return all.filter(({ municipality }) => seated.has(municipality.id));
  }
}

const senderOf = (people: readonly Addressee[], sender: Actor | null): Addressee | undefined =>
  people.find(({ memberId }) => memberId === sender?.id) ?? people.find(({ roles }) => roles.includes('coordinator'));

const readerOf = ({ name, municipality }: Addressee, url: string) => ({ name, municipality: municipality.name, url });

function mailTo(to: Addressee, from: Addressee | undefined, subject: string, letter: Letter): AddressedMail {
  return {
    memberId: to.memberId,
    municipalityId: to.municipality.id,
    mail: {
      recipient: to.email,
      subject,
      text: letterText(letter),
      html: letterHtml(letter),
      ...(from && { senderName: `${from.name} (Klimaportal)`, replyTo: from.email }),
    },
  };
}

function wordsOf({ meeting, options, answersUntil, message }: DatePollRecord): PollWords {
  return {
    number: meeting.number,
    title: meeting.title,
    groupName: meeting.workingGroup.shortName,
    host: meeting.hostMunicipality?.name ?? null,
    location: meeting.locationName,
    options,
    answersUntil,
    message,
  };
}
