import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { InvitedSpeaker } from '../../access/actor.js';
import { CurrentSpeaker } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { SpeakerContributionsService } from './speaker-contributions.service.js';
import { SpeakerFilesService } from './speaker-files.service.js';
import {
  AnswerTalk,
  DeclareRights,
  SaveSlidesSource,
  SaveSpeakerConsents,
  SaveSpeakerProfile,
  SaveTalkSummary,
  SpeakerSheet,
} from './speaker-links.schemas.js';
import { SpeakerSheetsService } from './speaker-sheets.service.js';

/** What a speaker's link opens without an account: the one talk, and what they give for it. */
@Controller('speaker-link')
export class SpeakerPageController {
  constructor(
    private readonly sheets: SpeakerSheetsService,
    private readonly contributions: SpeakerContributionsService,
    private readonly files: SpeakerFilesService,
  ) {}

  @Get()
  @Access('speaker')
  @Responds(200, SpeakerSheet)
  show(@CurrentSpeaker() speaker: InvitedSpeaker): Promise<SpeakerSheet> {
    return this.sheets.open(speaker);
  }

  @Put('answer')
  @Access('speaker')
  @Responds(200, SpeakerSheet)
  answer(
    @CurrentSpeaker() speaker: InvitedSpeaker,
    @Body({ schema: AnswerTalk }) input: AnswerTalk,
  ): Promise<SpeakerSheet> {
    return this.contributions.answer(speaker, speaker, input);
  }

  @Put('profile')
  @Access('speaker')
  @Responds(200, SpeakerSheet)
  saveProfile(
    @CurrentSpeaker() speaker: InvitedSpeaker,
    @Body({ schema: SaveSpeakerProfile }) input: SaveSpeakerProfile,
  ): Promise<SpeakerSheet> {
    return this.contributions.saveProfile(speaker, speaker, input);
  }

  @Put('consents')
  @Access('speaker')
  @Responds(200, SpeakerSheet)
  saveConsents(
    @CurrentSpeaker() speaker: InvitedSpeaker,
    @Body({ schema: SaveSpeakerConsents }) input: SaveSpeakerConsents,
  ): Promise<SpeakerSheet> {
    return this.contributions.saveConsents(speaker, speaker, input);
  }

  @Put('summary')
  @Access('speaker')
  @Responds(200, SpeakerSheet)
  saveSummary(
    @CurrentSpeaker() speaker: InvitedSpeaker,
    @Body({ schema: SaveTalkSummary }) input: SaveTalkSummary,
  ): Promise<SpeakerSheet> {
    return this.contributions.saveSummary(speaker, speaker, input);
  }

  @Put('slides-source')
  @Access('speaker')
  @Responds(200, SpeakerSheet)
  saveSlidesSource(
    @CurrentSpeaker() speaker: InvitedSpeaker,
    @Body({ schema: SaveSlidesSource }) input: SaveSlidesSource,
  ): Promise<SpeakerSheet> {
    return this.contributions.saveSlidesSource(speaker, speaker, input);
  }

  @Put('files/:id/rights')
  @Access('speaker')
  @Responds(200, SpeakerSheet)
  declareRights(
    @CurrentSpeaker() speaker: InvitedSpeaker,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: DeclareRights }) input: DeclareRights,
  ): Promise<SpeakerSheet> {
    return this.files.declareRights(speaker, id, input);
  }
}
