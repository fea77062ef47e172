import { Inject, Injectable } from '@nestjs/common';
import { OperatorService } from '../../operator/operator.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type Letter, letterHtml, letterText } from '../../platform/mail/letter.js';
import { parseAddress } from '../../platform/mail/mail-address.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { messageId } from '../../platform/mail/message.js';
import { AskerLinksService } from '../outside/asker-links.service.js';
import { type CaseWays, confirmationLetter, confirmationSubject, replyLetter } from './case-letters.presenter.js';
import { CaseMailsRepository, type CaseReply } from './case-mails.repository.js';
import { caseSubject, threadHeaders } from './rules/case-thread.js';

type Confirmed = Pick<CaseReply['inquiry'], 'caseNumber' | 'kind' | 'receivedAt' | 'dueOn' | 'askerEmail'>;

/** Mails to whoever asked from outside. Each quotes the case, so that an answer finds back to it. */
@Injectable()
export class CaseMailsService {
  private readonly readsAnswers: boolean;
  private readonly host: string;
  /** Where answers are read; undefined: by nobody but who wrote. */
  private readonly mailbox: string | undefined;

  constructor(
    private readonly repository: CaseMailsRepository,
    private readonly links: AskerLinksService,
    private readonly mailer: Mailer,
    private readonly operator: OperatorService,
    @Inject(CONFIG) { mailboxUrl, mailboxAddress, mailFrom, publicUrl }: Config,
  ) {
    this.readsAnswers = mailboxUrl !== undefined;
    this.host = new URL(publicUrl).hostname;
    this.mailbox = mailboxUrl === undefined ? undefined : (mailboxAddress ?? parseAddress(mailFrom).address);
  }

  /** In the running transaction. */
  async confirm(inquiry: Confirmed, url: string): Promise<void> {
    if (inquiry.askerEmail === null) return;
    const letter = confirmationLetter(inquiry, await this.waysBy(url));
    await this.post(inquiry.askerEmail, confirmationSubject(inquiry), letter, {});
  }

  /** What the coordination wrote, once; nothing to those who gave no address, or are members and told otherwise. */
  async sendReply(replyId: string): Promise<void> {
    const reply = await this.repository.lookUpReply(replyId);
    if (!reply || reply.inquiry.askerEmail === null) return;
    const { id, caseNumber, title, askerEmail } = reply.inquiry;
    const letter = replyLetter(reply, await this.waysBy(await this.links.issue(id)));
    const headers = threadHeaders(await this.repository.listMailIds(id));
    const { author } = reply;
    const from = author && { senderName: `${author.name} (Klimaportal)`, replyTo: author.email };
    const mailId = await this.post(askerEmail, caseSubject(caseNumber, title), letter, { ...from, headers });
    await this.repository.noteMail(reply.id, messageId(mailId, this.host));
  }

  private async waysBy(url: string): Promise<CaseWays> {
    const { ombudsOffice, ombudsContact } = await this.operator.find();
    return { url, readsAnswers: this.readsAnswers, ombuds: `${ombudsOffice}: ${ombudsContact}` };
  }

  private post(
    recipient: string,
    subject: string,
    letter: Letter,
    rest: { senderName?: string; replyTo?: string; headers?: Record<string, string> },
  ): Promise<string> {
    const { mailbox } = this;
    const words = { recipient, subject, text: letterText(letter), html: letterHtml(letter) };
    return this.mailer.post({ ...words, ...rest, ...(mailbox !== undefined && { replyTo: mailbox }) });
  }
}
