import { Injectable } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Id } from '../../platform/validation/primitives.js';
import { InvitationsRepository } from '../invitations/invitations.repository.js';
import { MeetingBegun, MeetingCancelled } from '../meetings.errors.js';
import { ReplyKeepingService } from './reply-keeping.service.js';
import { answerFrom, type CalendarAnswer } from './rules/calendar-answer.js';

export type CalendarReply = CalendarAnswer & { uid: string; email: string };
/** unknown: nobody of that address is invited to it. ignored: says nothing new. late: the meeting began or is off. */
export type CalendarReplyOutcome = 'reply' | 'unknown' | 'ignored' | 'late';

/** For whoever reads the portal's mailbox: answers that calendars send by themselves (METHOD:REPLY). */
@Injectable()
export class CalendarRepliesService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly keeping: ReplyKeepingService,
    private readonly database: Database,
  ) {}

  async replyFromCalendar({ uid, email, ...answer }: CalendarReply): Promise<CalendarReplyOutcome> {
    // Calendars answer invitations of others too; those of the portal have a UUID.
    const known = Id.safeParse(uid);
    const invitation = known.success && (await this.repository.lookUpByCalendar(known.data, email.toLowerCase()));
    if (!invitation) return 'unknown';
    const { meeting, memberId } = invitation;
    const given = answerFrom(answer, { ...invitation, calendarSequence: meeting.calendarSequence });
    if (!given) return 'ignored';
    const by = { actor: new Visitor(), memberId, channel: 'calendar', sequence: given.sequence } as const;
    try {
      await this.database.transaction(() => this.keeping.keep(by, meeting.id, memberId, given.reply));
    } catch (error) {
      if (error instanceof MeetingBegun || error instanceof MeetingCancelled) return 'late';
      throw error;
    }
    return 'reply';
  }
}
