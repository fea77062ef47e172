import { Inject, Injectable } from '@nestjs/common';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type Letter, letterHtml, letterText } from '../../platform/mail/letter.js';
import { parseAddress } from '../../platform/mail/mail-address.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type { EventRecord } from '../events.repository.js';
import { registrationCalendar } from './registration-calendar.presenter.js';
import {
  type RegistrationLetterKind,
  registrationLetter,
  registrationSubject,
  rideLetter,
  rideSubject,
} from './registration-letters.presenter.js';
import type { RegistrationRecord } from './registrations.repository.js';
import { KEPT_AFTER, UNCONFIRMED_FOR } from './rules/keeping.js';

type Kind = RegistrationLetterKind;
type Recipient = Pick<RegistrationRecord, 'id' | 'name' | 'email' | 'state' | 'offerEndsAt'>;

/** Mails to those who signed up, each with a link to the own registration. In the running transaction. */
@Injectable()
export class RegistrationMailsService {
  constructor(
    private readonly links: OutsideLinksService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Those without an address are told by the coordination. */
  async send(kind: Kind, event: EventRecord, recipients: readonly Recipient[]): Promise<void> {
    const mails = [];
    for (const one of recipients) if (one.email !== null) mails.push(await this.mailOf(kind, event, one, one.email));
    await this.mailer.postAll(mails);
  }

  /** From one who shares a ride to another: neither reads the address of the other here. */
  async sendRide(event: EventRecord, to: Recipient, from: { name: string; email: string }, text: string) {
    if (to.email === null) return;
    const letter = rideLetter(event, { name: to.name, sender: from.name, text, url: await this.urlOf(event, to) });
    const words = { subject: rideSubject(event), ...wordsOf(letter) };
    await this.mailer.post({ recipient: to.email, ...words, replyTo: from.email });
  }

  private async mailOf(kind: Kind, event: EventRecord, one: Recipient, email: string) {
    const isUnproved = kind === 'confirm' || kind === 'known';
    const hasSeat = one.state === 'confirmed';
    const url = await this.urlOf(event, one);
    const name = isUnproved ? null : one.name;
    const letter = registrationLetter(kind, event, { name, url, hasSeat, offerEndsAt: one.offerEndsAt });
    const calendar = this.calendarOf(kind, event, { name: one.name ?? '', email, url });
    return {
      recipient: email,
      subject: registrationSubject(kind, event),
      ...wordsOf(letter),
      ...(event.contactEmail !== '' && { replyTo: event.contactEmail }),
      ...(calendar && (kind !== 'moved' || hasSeat) && { calendar }),
    };
  }

  /** What puts the event into a calendar, or takes it out. */
  private calendarOf(kind: Kind, event: EventRecord, attendee: { name: string; email: string; url: string }) {
    const organizer = { name: event.workingGroup.name, email: parseAddress(this.config.mailFrom).address };
    const words = { ...attendee, organizer, now: this.clock.now() };
    if (kind === 'seat' || kind === 'moved') return registrationCalendar('REQUEST', event, words);
    return kind === 'left' || kind === 'called_off' ? registrationCalendar('CANCEL', event, words) : undefined;
  }

  private async urlOf(event: EventRecord, { id, state }: Recipient): Promise<string> {
    const now = this.clock.now().getTime();
    const until = state === 'unconfirmed' ? now + UNCONFIRMED_FOR : event.endsAt.getTime() + KEPT_AFTER;
    const token = await this.links.issue({ purpose: 'registration', subject: id, expiresAt: new Date(until) });
    return `${this.config.publicUrl}/anmeldung/${token}`;
  }
}

const wordsOf = (letter: Letter) => ({ text: letterText(letter), html: letterHtml(letter) });
