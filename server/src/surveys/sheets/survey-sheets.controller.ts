import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor, LinkHolder } from '../../access/actor.js';
import { CurrentLink, CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Survey } from '../surveys.schemas.js';
import { AnsweredSurveysService } from './answered-surveys.service.js';
import { GiveSurveyAnswers, LinkedSurvey } from './survey-sheets.schemas.js';

@Controller()
export class SurveySheetsController {
  constructor(private readonly answered: AnsweredSurveysService) {}

  @Put('surveys/:id/sheets/:municipalityId')
  @Access('members')
  @Responds(200, Survey)
  answer(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: GiveSurveyAnswers }) input: GiveSurveyAnswers,
  ): Promise<Survey> {
    return this.answered.answer(actor, id, input, municipalityId);
  }

  /** Changes nothing: programs that check mails follow links, too. */
  @Get('links/survey')
  @Access('link')
  @Responds(200, LinkedSurvey)
  showLinked(@CurrentLink('survey') holder: LinkHolder): Promise<LinkedSurvey> {
    return this.answered.showLinked(holder);
  }

  @Put('links/survey')
  @Access('link')
  @Responds(200, LinkedSurvey)
  answerByLink(
    @CurrentLink('survey') holder: LinkHolder,
    @Body({ schema: GiveSurveyAnswers }) input: GiveSurveyAnswers,
  ): Promise<LinkedSurvey> {
    return this.answered.answerByLink(holder, input);
  }
}
