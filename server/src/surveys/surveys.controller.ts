import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { SurveyRemindersService } from './asking/survey-reminders.service.js';
import { SurveyReadingService } from './survey-reading.service.js';
import {
  ChangeSurvey,
  CloseSurvey,
  RemindOfSurvey,
  StartSurvey,
  Survey,
  SurveyFilter,
  SurveyList,
} from './surveys.schemas.js';
import { SurveysService } from './surveys.service.js';

@Controller('surveys')
export class SurveysController {
  constructor(
    private readonly surveys: SurveysService,
    private readonly reading: SurveyReadingService,
    private readonly reminders: SurveyRemindersService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, SurveyList)
  list(@CurrentMember() actor: Actor, @Query({ schema: SurveyFilter }) filter: SurveyFilter): Promise<SurveyList> {
    return this.reading.list(actor, filter);
  }

  @Post()
  @Access('members')
  @Responds(201, Survey)
  start(@CurrentMember() actor: Actor, @Body({ schema: StartSurvey }) input: StartSurvey): Promise<Survey> {
    return this.surveys.start(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Survey)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Survey> {
    return this.reading.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Survey)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeSurvey }) input: ChangeSurvey,
  ): Promise<Survey> {
    return this.surveys.update(actor, id, input);
  }

  @Post(':id/closure')
  @Access('members')
  @Responds(201, Survey)
  close(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CloseSurvey }) { version }: CloseSurvey,
  ): Promise<Survey> {
    return this.surveys.close(actor, id, version);
  }

  @Post(':id/reminders')
  @Access('members')
  @Responds(201, Survey)
  remind(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RemindOfSurvey }) input: RemindOfSurvey,
  ): Promise<Survey> {
    return this.reminders.remind(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.surveys.remove(actor, id);
  }
}
