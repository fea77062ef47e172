import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { QuoteUnsaid } from '../press.errors.js';
import type { PressRelease } from '../releases/releases.schemas.js';
import { quoteLetter, quoteSubject } from '../rules/quote-letter.js';
import type { RequestQuote } from './quotes.schemas.js';
import { QuotesService } from './quotes.service.js';

const LIVES = 30 * 86_400_000;

/** Asks an office by mail whether it agrees to its words; an older link to the same words is dead. */
@Injectable()
export class QuoteRequestsService {
  constructor(
    private readonly quotes: QuotesService,
    private readonly links: OutsideLinksService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  request(actor: Actor, releaseId: string, id: string, input: RequestQuote): Promise<PressRelease> {
    const { version, approverEmail, message } = input;
    return this.quotes.change(actor, releaseId, id, version, async (quote, release) => {
      if (quote.text === '') throw new QuoteUnsaid();
      const requestedAt = this.clock.now();
      const expiresAt = new Date(requestedAt.getTime() + LIVES);
      await this.links.revoke('quote', id);
      const token = await this.links.issue({ purpose: 'quote', subject: id, expiresAt });
      const words = { title: release.title, quote: quote.text, speaker: quote.speakerFunction, message };
      const url = `${this.config.publicUrl}/zitat/${token}`;
      const letter = quoteLetter(words, { url, until: dayInWords(expiresAt), signature: actor.name });
      await this.mailer.post({
        recipient: approverEmail,
        subject: quoteSubject(release.title),
        text: letterText(letter),
        html: letterHtml(letter),
        senderName: `${actor.name} (Klimaportal)`,
        ...(release.contactEmail !== '' && { replyTo: release.contactEmail }),
      });
      return { state: 'requested', approverEmail, requestedAt, decidedAt: null, decisionNote: '' };
    });
  }
}
