import { Injectable } from '@nestjs/common';
import { fullName } from '../../members/members.presenter.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { letterSubject, type SpeakerLetter, speakerLetter } from './rules/invitation-letter.js';
import { SpeakerWithoutAddress } from './speaker-links.errors.js';
import { meetingOf } from './speaker-sheets.presenter.js';
import type { SpeakerSheetRecord } from './speaker-sheets.repository.js';
import type { Contact } from './speaker-sheets.service.js';

type Order = Pick<SpeakerLetter, 'kind' | 'url' | 'expiresAt' | 'message'> & { from: Contact | undefined };

/** Mails to speakers: from the portal, in the name of the coordination, which gets the answers. */
@Injectable()
export class SpeakerLettersService {
  constructor(private readonly mailer: Mailer) {}

  /** In the running transaction; the mail's id in the outbox. */
  async post(record: SpeakerSheetRecord, { from, ...order }: Order): Promise<string> {
    const { talk, speaker } = record;
    if (speaker.email === null) throw new SpeakerWithoutAddress();
    const words: SpeakerLetter = {
      ...order,
      name: fullName(speaker),
      talk,
      groupName: talk.workingGroup.name,
      meeting: meetingOf(record),
      signature: from?.name ?? 'Ihr Klimaportal',
    };
    const letter = speakerLetter(words);
    return this.mailer.post({
      recipient: speaker.email,
      subject: letterSubject(words),
      text: letterText(letter),
      html: letterHtml(letter),
      ...(from && { senderName: `${from.name} (Klimaportal)`, replyTo: from.email }),
    });
  }
}
