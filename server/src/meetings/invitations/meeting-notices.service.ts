import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MeetingsRepository } from '../meetings.repository.js';
import type { Meeting } from '../meetings.schemas.js';
import { MeetingsService } from '../meetings.service.js';
import { MeetingCancelled } from '../meetings.signals.js';
import { requireAhead, requireToCome } from '../rules/meeting-state.js';
import { cancellationLetter, givenUpLetter, type Organizer, updateLetter } from './invitation-letters.presenter.js';
import { type Addressee, InvitationMailsService, type MeetingMail } from './invitation-mails.service.js';
import { type InvitationRecord, InvitationsRepository, type Occasion } from './invitations.repository.js';
import type { CallOff, SendMessage } from './invitations.schemas.js';

type Told = { occasion: Occasion; organizer: Organizer; message: string | null };

/** What everybody hears who was invited or knows a date: that a meeting moved, or does not take place. Each of it once. */
@Injectable()
export class MeetingNoticesService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly meetingsRepository: MeetingsRepository,
    private readonly repository: InvitationsRepository,
    private readonly mails: InvitationMailsService,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** Tells the change of time or place to those who do not know it yet; the second time there is nobody. */
  tellChange(actor: Actor, meetingId: string, { version, message }: SendMessage): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async (meeting) => {
      requireAhead(meeting, this.clock.now());
      const told = await this.tell(actor, meetingId, 'update', message);
      if (told > 0) await this.auditLog.record(actor, 'meeting.change-told', meetingId, { count: told });
    });
  }

  /** Stays called off: whoever meets after all plans a new meeting. In the state `polling` it gives the poll up. */
  callOff(actor: Actor, meetingId: string, { version, note }: CallOff): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, version, async (meeting) => {
      const now = this.clock.now();
      requireToCome(meeting, now);
      await this.meetingsRepository.write(meetingId, {
        cancelledAt: now,
        cancellationNote: note,
        ...(meeting.state !== 'draft' && { calendarSequence: meeting.calendarSequence + 1 }),
      });
      if (meeting.invitedAt === null) await this.tellForewarned(actor, meetingId, note);
      else await this.tell(actor, meetingId, 'cancellation', note);
      await this.auditLog.record(actor, 'meeting.cancelled', meetingId, { note });
      this.signals.send(new MeetingCancelled(meetingId));
    });
  }

  /** Takes a date that was told out of the calendars; a poll told none. */
  private async tellForewarned(actor: Actor, meetingId: string, message: string | null): Promise<void> {
    const occasion = await this.mails.findOccasion(meetingId);
    const group = await this.mails.listAddressees(occasion);
    const organizer = await this.mails.findOrganizer(meetingId, group, actor);
    const isPolling = occasion.state === 'polling';
    const write = isPolling ? givenUpLetter : cancellationLetter;
    const mails = (await this.repository.listForewarned(meetingId)).flatMap((memberId): MeetingMail[] => {
      const to = group.get(memberId);
      if (!to) return [];
      return [
        {
          to,
          kind: isPolling ? 'given_up' : 'cancellation',
          method: isPolling ? null : 'CANCEL',
          reply: null,
          write: (reader) => write(occasion, reader, { message, organizer }),
        },
      ];
    });
    await this.mails.send(actor.id, occasion, organizer, mails, { kind: 'cancellation', message });
  }

  private async tell(
    actor: Actor,
    meetingId: string,
    kind: 'update' | 'cancellation',
    message: string | null,
  ): Promise<number> {
    const occasion = await this.mails.findOccasion(meetingId);
    const group = await this.mails.listAddressees(occasion);
    const organizer = await this.mails.findOrganizer(meetingId, group, actor);
    const untold = (await this.repository.list(meetingId)).filter(
      ({ sequenceSent }) => sequenceSent < occasion.calendarSequence,
    );
    const mails = untold.flatMap((invitation) => {
      const to = group.get(invitation.memberId);
      return to ? [mailTo(to, invitation, kind, { occasion, organizer, message })] : [];
    });
    await this.repository.noteTold(meetingId, occasion.calendarSequence);
    await this.mails.send(actor.id, occasion, organizer, mails, { kind, message });
    return mails.length;
  }
}

/** Whoever sent a deputy has the meeting in the calendar no more, and hears of it by letter alone. */
function mailTo(
  to: Addressee,
  { reply }: InvitationRecord,
  kind: 'update' | 'cancellation',
  { occasion, ...words }: Told,
): MeetingMail {
  const method = kind === 'update' ? 'REQUEST' : 'CANCEL';
  const write = kind === 'update' ? updateLetter : cancellationLetter;
  return {
    to,
    kind,
    method: reply === 'delegated' ? null : method,
    reply,
    write: (reader) => write(occasion, reader, words),
  };
}
