import { Injectable } from '@nestjs/common';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { fullName } from '../../members/members.presenter.js';
import { Clock } from '../../platform/clock/clock.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import {
  deputyLetter,
  type Organizer,
  releaseLetter,
  representedLetter,
  returnLetter,
} from '../invitations/invitation-letters.presenter.js';
import { type Addressee, InvitationMailsService, type MeetingMail } from '../invitations/invitation-mails.service.js';
import { DeputyChangedTooOften } from '../invitations/invitations.errors.js';
import { type InvitationRecord, InvitationsRepository, type Occasion } from '../invitations/invitations.repository.js';
import { deputiesFor, unavailableFor } from './rules/deputies.js';

const HOUR = 3_600_000;
const NOMINATIONS_PER_HOUR = 4;

export type Scene = {
  occasion: Occasion;
  group: ReadonlyMap<string, Addressee>;
  invitations: readonly InvitationRecord[];
  organizer: Organizer;
};

/** Vertretung: whoever is sent gets an invitation of their own, whoever is not needed any more hears of it. */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly mails: InvitationMailsService,
    private readonly links: PersonalLinksService,
    private readonly clock: Clock,
  ) {}

  /** Whom this person may send; nobody, when standing in for somebody already. */
  choices({ group, invitations }: Scene, { memberId, deputyForId }: InvitationRecord): Addressee[] {
    if (deputyForId !== null) return [];
    return deputiesFor(memberId, [...group.values()], unavailableFor(memberId, invitations));
  }

  requireChoice(scene: Scene, invitation: InvitationRecord, deputyId: string): void {
    if (this.choices(scene, invitation).some(({ memberId }) => memberId === deputyId)) return;
    const detail = 'Diese Person kann Sie nicht vertreten. Bitte wählen Sie eine andere aus dem Arbeitskreis.';
    throw new Invalid([{ pointer: '#/deputyId', detail }]);
  }

  /** Everybody concerned gets a mail each time: a passed-on link must not make a flood of them. */
  async requireRest({ occasion }: Scene, { memberId }: InvitationRecord): Promise<void> {
    const since = new Date(this.clock.now().getTime() - HOUR);
    const count = await this.repository.countNominations(occasion.id, memberId, since);
    if (count >= NOMINATIONS_PER_HOUR) throw new DeputyChangedTooOften();
  }

  /** Somebody sends a deputy: both calendars follow. */
  async nominate(scene: Scene, sender: InvitationRecord, deputyId: string): Promise<void> {
    const { occasion, group, organizer, invitations } = scene;
    const deputy = group.get(deputyId);
    if (!deputy) return;
    const own = invitations.find(({ memberId }) => memberId === deputyId);
    if (own) await this.repository.note([own.id], { deputyForId: sender.memberId });
    else {
      await this.repository.addAll(
        { meetingId: occasion.id, sequence: occasion.calendarSequence, at: this.clock.now() },
        [
          {
            memberId: deputyId,
            municipalityId: deputy.municipality.id,
            capacity: 'deputy',
            deputyForId: sender.memberId,
          },
        ],
      );
    }
    const words = { message: null, organizer };
    const forName = fullName(sender.member);
    const toDeputy: MeetingMail = {
      to: deputy,
      kind: 'deputy_invitation',
      method: 'REQUEST',
      reply: own?.reply ?? null,
      write: (reader) => deputyLetter(occasion, reader, { ...words, forName }),
    };
    const toSender = this.mailTo(group, sender, {
      kind: 'represented',
      method: sender.reply === 'delegated' ? null : 'CANCEL',
      reply: 'delegated',
      write: (reader) => representedLetter(occasion, reader, { ...words, deputyName: deputy.name }),
    });
    await this.mails.send(sender.memberId, occasion, organizer, [toDeputy, ...toSender], { kind: 'deputy_invitation' });
  }

  /** The deputy is not needed any more, because the other comes, nobody does, or somebody else is sent. */
  async release(
    { occasion, group, organizer, invitations }: Scene,
    sender: InvitationRecord,
    reply: InvitationRecord['reply'],
  ): Promise<void> {
    const deputy = invitations.find((one) => one.memberId === sender.deputyId && one.deputyForId === sender.memberId);
    if (!deputy) return;
    const isOnlyDeputy = deputy.capacity === 'deputy';
    const now = this.clock.now();
    await this.repository.note([deputy.id], isOnlyDeputy ? { withdrawnAt: now } : { deputyForId: null });
    if (isOnlyDeputy) await this.links.revoke('reply', occasion.id, deputy.memberId);
    const words = { message: null, organizer };
    const forName = fullName(sender.member);
    const toDeputy = this.mailTo(group, deputy, {
      kind: 'deputy_release',
      method: isOnlyDeputy ? 'CANCEL' : null,
      reply: deputy.reply,
      write: (reader) => releaseLetter(occasion, reader, { ...words, forName }),
    });
    const comesBack = reply === 'accepted' || reply === 'tentative';
    const toSender = this.mailTo(group, sender, {
      kind: 'return',
      method: 'REQUEST',
      reply,
      write: (reader) => returnLetter(occasion, reader, words),
    });
    const mails = [...toDeputy, ...(comesBack ? toSender : [])];
    await this.mails.send(sender.memberId, occasion, organizer, mails, { kind: 'deputy_release' });
  }

  private mailTo(
    group: ReadonlyMap<string, Addressee>,
    { memberId }: InvitationRecord,
    mail: Omit<MeetingMail, 'to'>,
  ): MeetingMail[] {
    const to = group.get(memberId);
    return to ? [{ to, ...mail }] : [];
  }
}
