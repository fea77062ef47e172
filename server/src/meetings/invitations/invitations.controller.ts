import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Meeting } from '../meetings.schemas.js';
import { CallOff, InvitationPreview, Invitations, PreviewFilter, SendMessage } from './invitations.schemas.js';
import { InvitationsService } from './invitations.service.js';
import { MeetingNoticesService } from './meeting-notices.service.js';
import { ReplyRemindersService } from './reply-reminders.service.js';
import { TurnoutService } from './turnout.service.js';

@Controller('meetings/:id')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly notices: MeetingNoticesService,
    private readonly reminders: ReplyRemindersService,
    private readonly turnout: TurnoutService,
  ) {}

  @Get('invitation-preview')
  @Access('coordination')
  @Responds(200, InvitationPreview)
  preview(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: PreviewFilter }) { message }: PreviewFilter,
  ): Promise<InvitationPreview> {
    return this.invitations.preview(actor, id, message);
  }

  @Get('invitations')
  @Access('members')
  @Responds(200, Invitations)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Invitations> {
    return this.turnout.show(actor, id);
  }

  @Post('invitations')
  @Access('coordination')
  @Responds(201, Meeting)
  send(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SendMessage }) input: SendMessage,
  ): Promise<Meeting> {
    return this.invitations.send(actor, id, input);
  }

  @Post('reply-reminder')
  @Access('coordination')
  @RespondsEmpty()
  remind(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.reminders.remind(actor, id);
  }

  @Post('update')
  @Access('coordination')
  @Responds(201, Meeting)
  tellChange(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SendMessage }) input: SendMessage,
  ): Promise<Meeting> {
    return this.notices.tellChange(actor, id, input);
  }

  @Post('cancellation')
  @Access('coordination')
  @Responds(201, Meeting)
  callOff(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CallOff }) input: CallOff,
  ): Promise<Meeting> {
    return this.notices.callOff(actor, id, input);
  }
}
