import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { AskedMunicipalitiesService } from './asking/asked-municipalities.service.js';
import { SurveyDeadlinesService } from './asking/survey-deadlines.service.js';
import { SurveyLettersService } from './asking/survey-letters.service.js';
import { SurveyRemindersService } from './asking/survey-reminders.service.js';
import { AnsweredSurveysService } from './sheets/answered-surveys.service.js';
import { SurveySheetsController } from './sheets/survey-sheets.controller.js';
import { SurveySheetsRepository } from './sheets/survey-sheets.repository.js';
import { SurveySheetsService } from './sheets/survey-sheets.service.js';
import { SurveyReadingService } from './survey-reading.service.js';
import { SurveysController } from './surveys.controller.js';
import { SurveysRepository } from './surveys.repository.js';
import { SurveysService } from './surveys.service.js';
import { SurveyTablesController } from './table/survey-tables.controller.js';
import { SurveyTablesService } from './table/survey-tables.service.js';

/** Fragen an alle Kommunen. Hard rule: one sheet per municipality, whoever of its people fills it in. */
@Module({
  imports: [AuthModule, WorkingGroupsModule],
  controllers: [SurveysController, SurveySheetsController, SurveyTablesController],
  providers: [
    SurveysService,
    SurveyReadingService,
    SurveyRemindersService,
    SurveyDeadlinesService,
    SurveyLettersService,
    AskedMunicipalitiesService,
    SurveysRepository,
    SurveySheetsService,
    AnsweredSurveysService,
    SurveySheetsRepository,
    SurveyTablesService,
  ],
  exports: [SurveyReadingService],
})
export class SurveysModule {}
