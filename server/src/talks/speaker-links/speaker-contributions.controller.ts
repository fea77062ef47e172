import { Body, Controller, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { SpeakerContributionsService } from './speaker-contributions.service.js';
import {
  AnswerTalk,
  SaveSlidesSource,
  SaveSpeakerConsents,
  SaveSpeakerProfile,
  SaveTalkSummary,
  TalkSpeakerSheet,
} from './speaker-links.schemas.js';

/** Every step of a speaker, taken by the coordination on their behalf. */
@Controller('talks/:id/speakers/:speakerId')
export class SpeakerContributionsController {
  constructor(private readonly contributions: SpeakerContributionsService) {}

  @Put('answer')
  @Access('members')
  @Responds(200, TalkSpeakerSheet)
  answer(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) talkId: Id,
    @Param('speakerId', { schema: Id }) speakerId: Id,
    @Body({ schema: AnswerTalk }) input: AnswerTalk,
  ): Promise<TalkSpeakerSheet> {
    return this.contributions.answer(actor, { talkId, speakerId }, input);
  }

  @Put('profile')
  @Access('members')
  @Responds(200, TalkSpeakerSheet)
  saveProfile(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) talkId: Id,
    @Param('speakerId', { schema: Id }) speakerId: Id,
    @Body({ schema: SaveSpeakerProfile }) input: SaveSpeakerProfile,
  ): Promise<TalkSpeakerSheet> {
    return this.contributions.saveProfile(actor, { talkId, speakerId }, input);
  }

  @Put('consents')
  @Access('members')
  @Responds(200, TalkSpeakerSheet)
  saveConsents(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) talkId: Id,
    @Param('speakerId', { schema: Id }) speakerId: Id,
    @Body({ schema: SaveSpeakerConsents }) input: SaveSpeakerConsents,
  ): Promise<TalkSpeakerSheet> {
    return this.contributions.saveConsents(actor, { talkId, speakerId }, input);
  }

  @Put('summary')
  @Access('members')
  @Responds(200, TalkSpeakerSheet)
  saveSummary(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) talkId: Id,
    @Param('speakerId', { schema: Id }) speakerId: Id,
    @Body({ schema: SaveTalkSummary }) input: SaveTalkSummary,
  ): Promise<TalkSpeakerSheet> {
    return this.contributions.saveSummary(actor, { talkId, speakerId }, input);
  }

  @Put('slides-source')
  @Access('members')
  @Responds(200, TalkSpeakerSheet)
  saveSlidesSource(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) talkId: Id,
    @Param('speakerId', { schema: Id }) speakerId: Id,
    @Body({ schema: SaveSlidesSource }) input: SaveSlidesSource,
  ): Promise<TalkSpeakerSheet> {
    return this.contributions.saveSlidesSource(actor, { talkId, speakerId }, input);
  }
}
