import { Injectable } from '@nestjs/common';
import type { LinkHolder, Member } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { municipalityIdOf } from '../../meetings/date-polls/date-polls.policy.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Forbidden, NotFound } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { AskedMunicipalitiesService } from '../asking/asked-municipalities.service.js';
import { isBlank, requireAnswers } from '../rules/answers.js';
import { requireOpen } from '../rules/survey-state.js';
import * as surveysPolicy from '../surveys.policy.js';
import { type SurveyRecord, SurveysRepository } from '../surveys.repository.js';
import { SurveyAnswered } from '../surveys.signals.js';
import { SurveySheetsRepository } from './survey-sheets.repository.js';
import type { GiveSurveyAnswers } from './survey-sheets.schemas.js';

/** One sheet per municipality, whoever of its people fills it in. */
@Injectable()
export class SurveySheetsService {
  constructor(
    private readonly repository: SurveySheetsRepository,
    private readonly surveys: SurveysRepository,
    private readonly asked: AskedMunicipalitiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** For the own municipality unless told. Throws Stale when a colleague was faster. */
  give(actor: Member | LinkHolder, surveyId: string, input: GiveSurveyAnswers, wanted?: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.surveys.holdStill(surveyId);
      const survey = await this.surveys.findVisible(actor, surveyId);
      const municipalityId = await this.requireAsked(actor, survey, wanted);
      const now = this.clock.now();
      requireOpen(survey, calendarDay(now));
      const { version, answers, note } = input;
      requireAnswers(answers, survey.questions, note);
      const memberId = actor.kind === 'link' ? actor.link.memberId : actor.id;
      const said = answers.filter((answer) => !isBlank(answer));
      await this.repository.save({ surveyId, municipalityId, memberId, note, at: now }, version, said);
      await this.auditLog.record(actor, 'survey.answered', surveyId, { municipalityId, answers: said, note });
      this.signals.send(new SurveyAnswered(surveyId, municipalityId));
    });
  }

  private async requireAsked(actor: Member | LinkHolder, survey: SurveyRecord, wanted?: string): Promise<string> {
    const { workingGroupId } = survey;
    const municipalityId = wanted ?? municipalityIdOf(actor, survey);
    if (municipalityId === null) throw new Forbidden();
    authorize(surveysPolicy.answerFor, actor, { workingGroupId, municipalityId });
    const asked = await this.asked.list(workingGroupId);
    const isAsked =
      asked.some(({ municipality }) => municipality.id === municipalityId) ||
      survey.sheets.some((sheet) => sheet.municipalityId === municipalityId);
    if (!isAsked) throw wanted === undefined ? new Forbidden() : new NotFound();
    return municipalityId;
  }
}
