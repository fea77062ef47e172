import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readCalendarReply } from '../../platform/icalendar/calendar-reply.js';
import { Mailbox } from '../../platform/mail/mailbox.js';
import type { ReceivedMessage } from '../../platform/mail/received-message.js';
import { CalendarRepliesService } from './calendar-replies.service.js';

const CALENDAR = new Set(['text/calendar', 'application/ics']);

/** Answers that calendars mail to the portal. One for another address, or from nobody known for sure, is nobody's. */
@Injectable()
export class CalendarRepliesListener implements OnModuleInit {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly replies: CalendarRepliesService,
  ) {}

  onModuleInit(): void {
    this.mailbox.on('reply', (message) => this.hear(message));
  }

  private async hear({ from, origin, parts }: ReceivedMessage): Promise<'taken' | 'ignored'> {
    const part = parts.find(({ mediaType }) => CALENDAR.has(mediaType));
    const reply = part && readCalendarReply(part.text);
    if (!reply || reply.attendeeEmail !== from || origin === 'unproven') return 'ignored';
    const { attendeeEmail: email, ...answer } = reply;
    const outcome = await this.replies.replyFromCalendar({ ...answer, email, isProven: origin === 'proven' });
    return outcome === 'reply' ? 'taken' : 'ignored';
  }
}
