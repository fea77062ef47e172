import { Injectable } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { OpenMattersService } from '../open-matters/open-matters.service.js';
import { DIGEST } from '../rules/kinds.js';
import { digestLetter, discreet } from './mail-letters.presenter.js';
import { MailLinksService } from './mail-links.service.js';
import { MailReadersRepository } from './mail-readers.repository.js';

/** What the weekly digest says. */
@Injectable()
export class DigestMailsService {
  constructor(
    private readonly readers: MailReadersRepository,
    private readonly openMatters: OpenMattersService,
    private readonly links: MailLinksService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** In the running transaction. No mail when nothing is open and nothing new. */
  async send(memberId: string): Promise<void> {
    const now = this.clock.now();
    const reader = await this.readers.lookUp(memberId);
    if (!reader) return;
    const matters = await this.openMatters.listFor(memberId);
    const news = await this.readers.claim(memberId, 'digest', now, calendarDay(now));
    if (matters.length === 0 && news.length === 0) return;
    const { headers, fewer } = await this.links.unsubscribing(memberId, [DIGEST]);
    const way = this.links.to('/', 'Klimaportal öffnen');
    const { subject, letter } = reader.isDiscreet
      ? discreet('Ihre Wochenübersicht im Klimaportal', way)
      : digestLetter(reader.name, matters, news, way, fewer);
    await this.mailer.post({
      recipient: reader.email,
      subject,
      text: letterText(letter),
      html: letterHtml(letter),
      headers,
    });
    await this.readers.noteDigest(memberId, now);
  }
}
