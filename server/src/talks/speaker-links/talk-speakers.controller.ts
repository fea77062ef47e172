import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { SpeakerInvitationsService } from './speaker-invitations.service.js';
import {
  InviteSpeaker,
  RemindSpeaker,
  SpeakerInvitation,
  TalkSpeakerSheet,
  TalkSpeakerSheets,
} from './speaker-links.schemas.js';
import { SpeakerSheetsService } from './speaker-sheets.service.js';

/** Speakers of a talk, as the coordination sees them: what they gave, and the links they got. */
@Controller('talks/:id/speakers')
export class TalkSpeakersController {
  constructor(
    private readonly sheets: SpeakerSheetsService,
    private readonly invitations: SpeakerInvitationsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, TalkSpeakerSheets)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<TalkSpeakerSheets> {
    return this.sheets.list(actor, id);
  }

  @Post(':speakerId/link')
  @Access('members')
  @Responds(201, SpeakerInvitation)
  invite(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) talkId: Id,
    @Param('speakerId', { schema: Id }) speakerId: Id,
    @Body({ schema: InviteSpeaker }) input: InviteSpeaker,
  ): Promise<SpeakerInvitation> {
    return this.invitations.invite(actor, { talkId, speakerId }, input);
  }

  @Delete(':speakerId/link')
  @Access('members')
  @Responds(200, TalkSpeakerSheet)
  revoke(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) talkId: Id,
    @Param('speakerId', { schema: Id }) speakerId: Id,
  ): Promise<TalkSpeakerSheet> {
    return this.invitations.revoke(actor, { talkId, speakerId });
  }

  @Post(':speakerId/reminder')
  @Access('members')
  @Responds(201, TalkSpeakerSheet)
  remind(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) talkId: Id,
    @Param('speakerId', { schema: Id }) speakerId: Id,
    @Body({ schema: RemindSpeaker }) input: RemindSpeaker,
  ): Promise<TalkSpeakerSheet> {
    return this.invitations.remind(actor, { talkId, speakerId }, input);
  }
}
