import { Injectable } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import type { ReceivedMessage } from '../../platform/mail/received-message.js';
import { withoutQuote } from '../../platform/mail/written-text.js';
import { InquiryMessagesService } from '../messages/inquiry-messages.service.js';
import { CaseMailsRepository, type CaseOfMail } from './case-mails.repository.js';
import { caseNumbersIn, maySpeak } from './rules/case-thread.js';

/** As long as what is typed in the portal. */
const LIMIT = 10_000;
const CUT = '[Die E-Mail ist länger; der Rest liegt im Postfach.]';
const ATTACHED = '[Die E-Mail hatte Anhänge; sie liegen im Postfach.]';

/** Answers by mail that go to the case they answer: by the Message-ID of our mail, or by the case number. */
@Injectable()
export class ReceivedAnswersService {
  constructor(
    private readonly repository: CaseMailsRepository,
    private readonly messages: InquiryMessagesService,
  ) {}

  async take(message: ReceivedMessage): Promise<'taken' | 'ignored'> {
    // Notes of absence answer nothing, and answering them would never end.
    if (message.isAutomatic) return 'ignored';
    const found = await this.findCase(message);
    const text = textOf(message);
    if (!found || text === '') return 'ignored';
    await this.messages.receive(new Visitor(), found.id, { text, ...mailIdOf(message) });
    return 'taken';
  }

  private async findCase({ from, origin, answers, subject }: ReceivedMessage): Promise<CaseOfMail | undefined> {
    const answered = answers.length === 0 ? undefined : await this.repository.lookUpByMail(answers);
    if (answered) return maySpeak({ from, origin, answersOurs: true }, null) ? answered : undefined;
    const numbers = caseNumbersIn(subject);
    const named = numbers.length === 0 ? [] : await this.repository.listByNumber(numbers);
    return named.find(({ askerEmail, memberEmail }) =>
      maySpeak({ from, origin, answersOurs: false }, askerEmail ?? memberEmail),
    );
  }
}

function textOf({ text, hasAttachments }: ReceivedMessage): string {
  const written = withoutQuote(text).normalize('NFC').replace(CONTROL, '').trim();
  const shown = written.length > LIMIT ? `${written.slice(0, LIMIT)}\n\n${CUT}` : written;
  return hasAttachments ? `${shown}\n\n${ATTACHED}`.trim() : shown;
}

const CONTROL = /(?![\t\n])\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Only a Message-ID threads; a digest of a message without one does not. */
const mailIdOf = ({ key }: ReceivedMessage) => (key.startsWith('<') ? { mailMessageId: key } : {});
