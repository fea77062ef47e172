import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type { NewAttachment, NewMail } from '../../platform/mail/outbox.repository.js';
import { RemindedJustNow } from './dispatches.errors.js';
import { DispatchesRepository, type DispatchKind } from './dispatches.repository.js';

const REST = 3_600_000;

export type AddressedMail = { memberId: string; municipalityId: string; mail: NewMail };
/** To an office without an account. */
export type OfficeMail = { name: string; municipalityId: string; mail: NewMail };

/** Versand: one mail per recipient, so that nobody sees another's address; all in the running transaction. */
@Injectable()
export class DispatchesService {
  constructor(
    private readonly repository: DispatchesRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file once for all mails that name its id. */
  attach(file: NewAttachment): Promise<string> {
    return this.mailer.attach(file);
  }

  /** Two clicks are one reminder. Only for whoever has locked the meeting exclusively. */
  async requireRest(meetingId: string, kind: DispatchKind): Promise<void> {
    const since = new Date(this.clock.now().getTime() - REST);
    if (await this.repository.wasSentSince(meetingId, kind, since)) throw new RemindedJustNow();
  }

  /** `senderId` null: the portal by itself. `message`: the coordination's word. */
  async send(
    senderId: string | null,
    meetingId: string,
    kind: DispatchKind,
    mails: readonly AddressedMail[],
    message: string | null = null,
    offices: readonly OfficeMail[] = [],
  ): Promise<void> {
    const all = [...mails, ...offices];
    if (all.length === 0) return;
    const outboxIds = await this.mailer.postAll(all.map(({ mail }) => mail));
    await this.repository.add(
      { meetingId, kind, senderId, message, createdAt: this.clock.now() },
      mails.map(({ memberId, municipalityId }, index) => ({
        memberId,
        municipalityId,
        outboxId: outboxIds[index] ?? null,
      })),
      offices.map(({ name, municipalityId, mail }, index) => ({
        ...{ name, municipalityId, email: mail.recipient },
        outboxId: outboxIds[mails.length + index] ?? null,
      })),
    );
  }
}
