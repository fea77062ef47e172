import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Mailbox } from '../../platform/mail/mailbox.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { InquiryReplied } from '../inquiries.signals.js';
import { CaseMailsService } from './case-mails.service.js';
import { ReceivedAnswersService } from './received-answers.service.js';

/** What the coordination writes goes out by mail, what is answered comes back in. */
@Injectable()
export class CaseMailsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly mailbox: Mailbox,
    private readonly mails: CaseMailsService,
    private readonly answers: ReceivedAnswersService,
  ) {}

  onModuleInit(): void {
    this.signals.onSurely(InquiryReplied, 'case-mails', ({ messageId }) => this.mails.sendReply(messageId));
    this.mailbox.on('inquiry', (message) => this.answers.take(message));
  }
}
