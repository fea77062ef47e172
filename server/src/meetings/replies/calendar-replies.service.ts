import { Inject, Injectable } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Id } from '../../platform/validation/primitives.js';
import { InvitationsRepository } from '../invitations/invitations.repository.js';
import { MeetingBegun, MeetingCancelled } from '../meetings.errors.js';
import { changedByCalendar, type GivenReply } from './calendar-replies.presenter.js';
import { ReplyKeepingService } from './reply-keeping.service.js';
import { answerFrom, type CalendarAnswer } from './rules/calendar-answer.js';

export type CalendarReply = CalendarAnswer & {
  uid: string;
  email: string;
  /** The sender is who they say. */
  isProven: boolean;
};
/** unknown: nobody of that address is invited to it. ignored: says nothing new. late: the meeting began or is off. */
export type CalendarReplyOutcome = 'reply' | 'unknown' | 'ignored' | 'late';

/** For whoever reads the portal's mailbox: answers that calendars send by themselves (METHOD:REPLY). */
@Injectable()
export class CalendarRepliesService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly keeping: ReplyKeepingService,
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async replyFromCalendar({ uid, email, isProven, ...answer }: CalendarReply): Promise<CalendarReplyOutcome> {
    // Calendars answer invitations of others too; those of the portal have a UUID.
    const known = Id.safeParse(uid);
    const invitation = known.success && (await this.repository.lookUpByCalendar(known.data, email.toLowerCase()));
    if (!invitation) return 'unknown';
    const { meeting, memberId } = invitation;
    const given = answerFrom(answer, { ...invitation, calendarSequence: meeting.calendarSequence });
    if (!given) return 'ignored';
    const by = { actor: new Visitor(), memberId, channel: 'calendar', sequence: given.sequence } as const;
    try {
      await this.database.transaction(async () => {
        await this.keeping.keep(by, meeting.id, memberId, given.reply);
        if (!isProven && invitation.reply !== null) await this.tell(email, meeting.id, given.reply.reply);
      });
    } catch (error) {
      if (error instanceof MeetingBegun || error instanceof MeetingCancelled) return 'late';
      throw error;
    }
    return 'reply';
  }
  /** Senders of mails can be forged: whoever had answered otherwise is told. */
  private async tell(recipient: string, meetingId: string, reply: GivenReply): Promise<void> {
    const url = `${this.config.publicUrl}/sitzungen/${meetingId}`;
    const { subject, letter } = changedByCalendar(await this.repository.findOccasion(meetingId), reply, url);
    await this.mailer.post({ recipient, subject, text: letterText(letter), html: letterHtml(letter) });
  }
}
