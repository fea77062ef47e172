import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { fullName } from '../../members/members.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type Letter, letterHtml, letterText } from '../../platform/mail/letter.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { AgendaDocumentsService } from '../agenda/agenda-documents.service.js';
import { DispatchesService } from '../dispatches/dispatches.service.js';
import {
  type LetterKind,
  type Organizer,
  type Reader,
  type ReplyLinks,
  subjectOf,
} from './invitation-letters.presenter.js';
import { InvitationsRepository, type Occasion } from './invitations.repository.js';
import { meetingCalendar } from './meeting-calendar.presenter.js';

/** What the log calls the dispatch. */
type DispatchKind = Exclude<LetterKind, 'represented' | 'return' | 'given_up'>;

export type Addressee = Awaited<ReturnType<MembershipsService['listAddressees']>>[number];

/** One mail about a meeting to one person. */
export type MeetingMail = {
  to: Addressee;
  kind: LetterKind;
  method: 'REQUEST' | 'CANCEL' | null;
  /** Written to a reader whose links act for that person alone. */
  write(reader: Reader): Letter;
  reply: 'accepted' | 'tentative' | 'declined' | 'delegated' | null;
  attachmentIds?: string[];
};

type PrintedAgenda = { name: string; mediaType: string; content: Uint8Array };

const PATH = '/antwort';
const NO_LINKS: ReplyLinks = { accept: '', decline: '', delegate: '', page: '' };

/** Writes the mails about meetings: each with its recipient's own links and calendar part, and no other address. */
@Injectable()
export class InvitationMailsService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly memberships: MembershipsService,
    private readonly links: PersonalLinksService,
    private readonly dispatches: DispatchesService,
    private readonly clock: Clock,
    private readonly agenda: AgendaDocumentsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A meeting that the caller has found visible, with all that its mails say. */
  async findOccasion(meetingId: string): Promise<Occasion> {
    return { ...(await this.repository.findOccasion(meetingId)), agenda: await this.agenda.lines(meetingId) };
  }

  /** Who belongs to the group on the day of the meeting, by id: nobody else gets mail about it. */
  async listAddressees(meeting: Pick<Occasion, 'workingGroupId' | 'startsAt'>): Promise<Map<string, Addressee>> {
    const people = await this.memberships.listAddressees(meeting.workingGroupId, calendarDay(meeting.startsAt));
    return new Map(people.map((person) => [person.memberId, person]));
  }

  /**
   * Who invited first; before that, whoever asks. The same person for all messages, or calendars refuse them. When that
   * person has left: somebody who coordinates now.
   */
  async findOrganizer(meetingId: string, group: ReadonlyMap<string, Addressee>, actor?: Actor): Promise<Organizer> {
    const person =
      (await this.repository.lookUpOrganizer(meetingId)) ?? (actor && (await this.repository.findPerson(actor.id)));
    if (person) return { name: fullName(person), email: person.email };
    const coordinator = [...group.values()].find(({ roles }) => roles.includes('coordinator'));
    return coordinator ?? { name: 'Klimaportal', email: this.config.contactEmail };
  }

  /** Prints the agenda of today; not inside a transaction, it takes a while. */
  async printAgenda(actor: Actor, meetingId: string, number: number): Promise<PrintedAgenda> {
    await this.agenda.bringUpToDate(actor, meetingId);
    const name = `Tagesordnung ${number}. Sitzung.pdf`;
    return { name, mediaType: 'application/pdf', content: await this.agenda.pdf(meetingId) };
  }

  /** Once for all mails that name the id. */
  attach(printed: PrintedAgenda): Promise<string> {
    return this.dispatches.attach(printed);
  }

  /** In the running transaction: one dispatch, links and mails each in one go. */
  async send(
    senderId: string | null,
    meeting: Occasion,
    organizer: Organizer,
    mails: readonly MeetingMail[],
    { kind, message = null }: { kind: DispatchKind; message?: string | null },
  ): Promise<void> {
    const links = await this.issueLinks(meeting, mails);
    const now = this.clock.now();
    const url = `${this.config.publicUrl}/sitzungen/${meeting.id}`;
    // Answers of calendars go to the organizer: to the mailbox that the portal reads, where there is one.
    const inCalendar = { ...organizer, email: this.config.mailboxAddress ?? organizer.email };
    const addressed = mails.map(({ to, method, write, reply, attachmentIds, ...mail }, index) => {
      const letter = write({ name: to.name, links: links[index] ?? NO_LINKS });
      const attendee = { name: to.name, email: to.email, reply };
      return {
        memberId: to.memberId,
        municipalityId: to.municipality.id,
        mail: {
          recipient: to.email,
          subject: subjectOf(mail.kind, meeting),
          text: letterText(letter),
          html: letterHtml(letter),
          senderName: `${organizer.name} (Klimaportal)`,
          replyTo: organizer.email,
          ...(method && { calendar: meetingCalendar(method, meeting, { attendee, organizer: inCalendar, url, now }) }),
          ...(attachmentIds && { attachmentIds }),
        },
      };
    });
    await this.dispatches.send(senderId, meeting.id, kind, addressed, message);
  }

  private async issueLinks(meeting: Occasion, mails: readonly MeetingMail[]): Promise<ReplyLinks[]> {
    const orders = mails.map(({ to }) => ({
      purpose: 'reply' as const,
      memberId: to.memberId,
      workingGroupId: meeting.workingGroupId,
      subject: meeting.id,
      expiresAt: meeting.startsAt,
    }));
    return (await this.links.issueAll(orders, PATH)).map((page) => ({
      page,
      accept: preselecting(page, 'zusagen'),
      decline: preselecting(page, 'absagen'),
      delegate: preselecting(page, 'vertretung'),
    }));
  }
}

/** The page opens with this answer chosen; nothing is saved before somebody presses the button. */
const preselecting = (page: string, choice: string): string => page.replace(`${PATH}#`, `${PATH}?antwort=${choice}#`);
