import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { requireOpen } from '../rules/survey-state.js';
import { SurveyReadingService } from '../survey-reading.service.js';
import { EverybodyAnsweredSurvey, RemindedToday } from '../surveys.errors.js';
import * as surveysPolicy from '../surveys.policy.js';
import { SurveysRepository } from '../surveys.repository.js';
import type { RemindOfSurvey, Survey } from '../surveys.schemas.js';
import { SurveyLettersService } from './survey-letters.service.js';

/** Mails those municipalities that have not answered, once a day at most. */
@Injectable()
export class SurveyRemindersService {
  constructor(
    private readonly repository: SurveysRepository,
    private readonly reading: SurveyReadingService,
    private readonly letters: SurveyLettersService,
    private readonly database: Database,
    private readonly once: Once,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  remind(actor: Actor, id: string, { message }: RemindOfSurvey): Promise<Survey> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const survey = await this.repository.findVisible(actor, id);
      authorize(surveysPolicy.coordinate, actor, survey);
      const today = calendarDay(this.clock.now());
      requireOpen(survey, today);
      if (!(await this.once.claim(`survey-reminded-by-hand:${id}:${today}`))) throw new RemindedToday();
      const count = await this.letters.send(actor, survey, 'reminder', message);
      if (count === 0) throw new EverybodyAnsweredSurvey();
      await this.auditLog.record(actor, 'survey.reminded', id, { count });
      return this.reading.show(actor, id);
    });
  }
}
