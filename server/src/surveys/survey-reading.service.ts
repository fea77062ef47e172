import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { AskedMunicipalitiesService } from './asking/asked-municipalities.service.js';
import { openFirst } from './rules/survey-order.js';
import * as surveysPolicy from './surveys.policy.js';
import { presentSurvey, presentSurveySummary } from './surveys.presenter.js';
import { SurveysRepository } from './surveys.repository.js';
import type { Survey, SurveyFilter, SurveyList } from './surveys.schemas.js';

/** Surveys with the answers that there are. */
@Injectable()
export class SurveyReadingService {
  constructor(
    private readonly repository: SurveysRepository,
    private readonly asked: AskedMunicipalitiesService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { workingGroupId, inquiryId }: SurveyFilter): Promise<SurveyList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const asked = await this.asked.list(workingGroupId);
    const surveys = await this.repository.listVisible(actor, workingGroupId, inquiryId);
    return {
      items: openFirst(surveys.map((survey) => presentSurveySummary(actor, survey, asked, this.today()))),
      abilities: { start: surveysPolicy.coordinate(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<Survey> {
    const survey = await this.repository.findVisible(actor, id);
    const asked = await this.asked.list(survey.workingGroupId);
    return presentSurvey(actor, survey, asked, this.today());
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
