import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { embargoInWords, presentPressSheet } from '../documents/press-sheet.presenter.js';
import { ReleaseDocumentsService } from '../documents/release-documents.service.js';
import { blockText } from '../documents/sheet-text.presenter.js';
import type { ReleaseRecord } from '../releases/releases.repository.js';
import { pressLetter, pressSubject } from '../rules/press-letter.js';

/** The mail to newsrooms: the words in it, and the same as a document. In the running transaction. */
@Injectable()
export class PressMailsService {
  constructor(
    private readonly documents: ReleaseDocumentsService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Ids of the mails in the order of the addresses, and when. */
  async post(
    actor: Actor,
    release: ReleaseRecord,
    contacts: readonly { email: string }[],
    message: string | null,
  ): Promise<{ mailIds: string[]; sentAt: Date }> {
    const now = this.clock.now();
    if (contacts.length === 0) return { mailIds: [], sentAt: now };
    const { embargoUntil, correctedAt, slug, title, contactEmail } = release;
    const embargo = embargoUntil !== null && embargoUntil > now ? embargoInWords(embargoUntil) : null;
    const { name, mediaType, bytes } = await this.documents.master(release, 'docx');
    const attachmentId = await this.mailer.attach({ name, mediaType, content: bytes });
    const sheet = presentPressSheet(await this.documents.printed(release), now);
    const words = { title, embargo, isCorrection: correctedAt !== null, message };
    const letter = pressLetter(words, {
      paragraphs: [title, ...sheet.blocks.map(blockText)].filter((paragraph) => paragraph !== ''),
      url: embargo === null ? `${this.config.publicUrl}/presse/${slug}` : null,
      signature: `${actor.name}\n${release.workingGroup.name}`,
    });
    const mail = {
      subject: pressSubject(words),
      text: letterText(letter),
      html: letterHtml(letter),
      senderName: `${actor.name} (Klimaportal)`,
      ...(contactEmail !== '' && { replyTo: contactEmail }),
      attachmentIds: [attachmentId],
    };
    const mailIds = await this.mailer.postAll(contacts.map(({ email }) => ({ ...mail, recipient: email })));
    return { mailIds, sentAt: now };
  }
}
