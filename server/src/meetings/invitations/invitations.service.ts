import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { letterText } from '../../platform/mail/letter.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import * as meetingsPolicy from '../meetings.policy.js';
import { MeetingsRepository } from '../meetings.repository.js';
import type { Meeting } from '../meetings.schemas.js';
import { MeetingsService } from '../meetings.service.js';
import { MeetingScheduled } from '../meetings.signals.js';
import { invited, requireAhead } from '../rules/meeting-state.js';
import { invitationLetter, placeOf, subjectOf } from './invitation-letters.presenter.js';
import { type Addressee, InvitationMailsService } from './invitation-mails.service.js';
import { NobodyToInvite } from './invitations.errors.js';
import { InvitationsRepository, type NewInvitation, type Occasion } from './invitations.repository.js';
import type { InvitationPreview, SendMessage } from './invitations.schemas.js';
import { MeetingInvited } from './invitations.signals.js';
import { invitationPeriod } from './rules/invitation-period.js';
import { notYetInvited } from './rules/invitees.js';

/** The preview is nobody's: it gives no link away. */
const SAMPLE = '(persönlicher Link)';
const SAMPLE_LINKS = { accept: SAMPLE, decline: SAMPLE, delegate: SAMPLE, page: SAMPLE };

@Injectable()
export class InvitationsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly meetingsRepository: MeetingsRepository,
    private readonly repository: InvitationsRepository,
    private readonly mails: InvitationMailsService,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** What pressing the button would do: to whom, with which words, and what one might still want to add. */
  async preview(actor: Actor, meetingId: string, message: string | null): Promise<InvitationPreview> {
    const meeting = await this.meetings.find(actor, meetingId);
    authorize(meetingsPolicy.coordinate, actor, meeting);
    const [occasion, group, invitations] = [
      await this.mails.findOccasion(meetingId),
      await this.mails.listAddressees(meeting),
      await this.repository.list(meetingId),
    ];
    const people = notYetInvited([...group.values()], invitations);
    const organizer = await this.mails.findOrganizer(meetingId, group, actor);
    const reader = { name: people[0]?.name ?? actor.name, links: SAMPLE_LINKS };
    return {
      people: people.map(({ memberId, name, municipality }) => ({
        id: memberId,
        name,
        municipality: municipality.name,
      })),
      municipalityCount: new Set(people.map(({ municipality }) => municipality.id)).size,
      invitedCount: invitations.length,
      period: invitationPeriod(meeting.startsAt, occasion.workingGroup.invitationPeriodDays, this.clock.now()),
      hints: hintsOf(occasion),
      mail: {
        subject: subjectOf('invitation', occasion),
        text: letterText(invitationLetter(occasion, reader, { message, organizer })),
      },
      version: meeting.version,
    };
  }

  /** Invites everybody who belongs to the group on the day of the meeting and has no invitation yet. */
  async send(actor: Actor, meetingId: string, { version, message }: SendMessage): Promise<Meeting> {
    const found = await this.meetings.find(actor, meetingId);
    authorize(meetingsPolicy.coordinate, actor, found);
    const printed = await this.mails.printAgenda(actor, meetingId, found.number);
    return this.meetings.change(actor, meetingId, version, async (meeting) => {
      const now = this.clock.now();
      requireAhead(meeting, now);
      const state = invited(meeting.state);
      const occasion = await this.mails.findOccasion(meetingId);
      const group = await this.mails.listAddressees(meeting);
      const people = notYetInvited([...group.values()], await this.repository.list(meetingId));
      if (people.length === 0) throw new NobodyToInvite();
      const organizer = await this.mails.findOrganizer(meetingId, group, actor);
      const attachmentIds = [await this.mails.attach(printed)];
      const told = { meetingId, sequence: meeting.calendarSequence, at: now };
      await this.repository.addAll(told, people.map(newInvitation));
      if (people.some(({ memberId }) => memberId === actor.id)) await this.repository.acceptAs(actor.id, told);
      await this.meetingsRepository.write(meetingId, { state, invitedAt: meeting.invitedAt ?? now });
      const mails = people.map((to) => ({
        to,
        kind: 'invitation' as const,
        method: 'REQUEST' as const,
        reply: to.memberId === actor.id ? ('accepted' as const) : null,
        write: (reader: Parameters<typeof invitationLetter>[1]) =>
          invitationLetter(occasion, reader, { message, organizer }),
        attachmentIds,
      }));
      await this.mails.send(actor.id, occasion, organizer, mails, { kind: 'invitation', message });
      await this.auditLog.record(actor, 'meeting.invited', meetingId, { count: people.length });
      if (meeting.state === 'draft') this.signals.send(new MeetingScheduled(meetingId));
      const memberIds = people.map(({ memberId }) => memberId);
      this.signals.send(new MeetingInvited(meetingId, memberIds));
    });
  }
}

function newInvitation({ memberId, municipality, roles }: Addressee): NewInvitation {
  const isGuest = roles.every((role) => role === 'guest');
  return { memberId, municipalityId: municipality.id, capacity: isGuest ? 'guest' : 'member' };
}

function hintsOf(meeting: Occasion): InvitationPreview['hints'] {
  return [
    ...(placeOf(meeting) === '' ? (['no_place'] as const) : []),
    ...(meeting.agenda.length === 0 ? (['no_agenda'] as const) : []),
    ...(meeting.state === 'draft' ? (['draft'] as const) : []),
  ];
}
