import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { InvitationMailsService } from '../invitations/invitation-mails.service.js';
import { NotInvited } from '../invitations/invitations.errors.js';
import { type InvitationRecord, InvitationsRepository } from '../invitations/invitations.repository.js';
import { ReplyGiven } from '../invitations/invitations.signals.js';
import { requireAhead } from '../rules/meeting-state.js';
import { DeputiesService, type Scene } from './deputies.service.js';
import { presentReplyForm } from './replies.presenter.js';
import type { GiveReply, ReplyForm } from './replies.schemas.js';

/** Who answers, on which way; `sequence`: which version of the meeting they saw, the newest unless told. */
export type Answering = {
  actor: Actor;
  memberId: string;
  channel: 'portal' | 'link' | 'calendar' | 'coordination';
  sequence?: number;
};

/** The one way in which an answer is kept, whoever brings it. */
@Injectable()
export class ReplyKeepingService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly mails: InvitationMailsService,
    private readonly deputies: DeputiesService,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async form(meetingId: string, memberId: string): Promise<ReplyForm> {
    const scene = await this.findScene(meetingId);
    const invitation = findInvitation(scene, memberId);
    return presentReplyForm(scene, invitation, this.deputies.choices(scene, invitation));
  }

  /** In a transaction of the caller. Only where deputies come or go answers are kept one after the other. */
  async keep(by: Answering, meetingId: string, memberId: string, input: GiveReply): Promise<void> {
    // What is outdated neither waits nor reads the whole scene: a link that is pressed a hundred times stops nobody.
    const known = await this.requireCurrent(meetingId, memberId, input.version);
    if (input.deputyId === known.deputyId) await this.repository.holdMeeting(meetingId);
    else {
      await this.repository.lockMeeting(meetingId);
      await this.requireCurrent(meetingId, memberId, input.version);
    }
    const scene = await this.findScene(meetingId);
    requireAhead(scene.occasion, this.clock.now());
    const before = findInvitation(scene, memberId);
    const { version, reply, note, takesPartOnline, deputyId } = input;
    if (deputyId !== null && deputyId !== before.deputyId) {
      this.deputies.requireChoice(scene, before, deputyId);
      await this.deputies.requireRest(scene, before);
    }
    const isOpen = reply === null;
    await this.repository.save(before.id, version, {
      reply,
      note,
      takesPartOnline,
      deputyId,
      replySequence: isOpen ? null : (by.sequence ?? scene.occasion.calendarSequence),
      repliedAt: isOpen ? null : this.clock.now(),
      repliedById: isOpen ? null : by.memberId,
      channel: isOpen ? null : by.channel,
    });
    if (before.deputyId !== deputyId) {
      if (before.deputyId !== null) await this.deputies.release(scene, before, reply);
      if (deputyId !== null) await this.deputies.nominate(scene, before, deputyId);
    }
    await this.auditLog.record(by.actor, 'meeting.reply-given', meetingId, {
      memberId,
      channel: by.channel,
      before: before.reply,
      reply,
      deputyId,
    });
    this.signals.send(new ReplyGiven(meetingId, memberId));
  }

  private async requireCurrent(meetingId: string, memberId: string, version: number) {
    const known = await this.repository.lookUpOwn(meetingId, memberId);
    if (known === null) throw new NotInvited();
    if (known.version !== version) throw new Stale();
    return known;
  }

  private async findScene(meetingId: string): Promise<Scene> {
    const occasion = await this.mails.findOccasion(meetingId);
    const group = await this.mails.listAddressees(occasion);
    const organizer = await this.mails.findOrganizer(meetingId, group);
    return { occasion, group, organizer, invitations: await this.repository.list(meetingId) };
  }
}

function findInvitation({ invitations }: Scene, memberId: string): InvitationRecord {
  const invitation = invitations.find((one) => one.memberId === memberId);
  if (!invitation) throw new NotInvited();
  return invitation;
}
