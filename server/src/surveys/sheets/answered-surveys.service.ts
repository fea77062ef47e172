import { Injectable } from '@nestjs/common';
import type { Member as Actor, LinkHolder } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { shownAfter } from '../../platform/errors/shown-after.js';
import { AskedMunicipalitiesService } from '../asking/asked-municipalities.service.js';
import { isOpen } from '../rules/survey-state.js';
import { SurveyReadingService } from '../survey-reading.service.js';
import { emptySheet, presentQuestion, presentSheet } from '../surveys.presenter.js';
import { type SurveyRecord, SurveysRepository } from '../surveys.repository.js';
import type { Survey, SurveySheet } from '../surveys.schemas.js';
import type { GiveSurveyAnswers, LinkedSurvey } from './survey-sheets.schemas.js';
import { SurveySheetsService } from './survey-sheets.service.js';

/** Answers, and what stands after them: the comparison for those who are signed in, the own sheet by link. */
@Injectable()
export class AnsweredSurveysService {
  constructor(
    private readonly sheets: SurveySheetsService,
    private readonly reading: SurveyReadingService,
    private readonly repository: SurveysRepository,
    private readonly asked: AskedMunicipalitiesService,
    private readonly clock: Clock,
  ) {}

  answer(actor: Actor, id: string, input: GiveSurveyAnswers, municipalityId?: string): Promise<Survey> {
    return shownAfter(this.sheets.give(actor, id, input, municipalityId), () => this.reading.show(actor, id));
  }

  answerByLink(holder: LinkHolder, input: GiveSurveyAnswers): Promise<LinkedSurvey> {
    return shownAfter(this.sheets.give(holder, holder.link.subject, input), () => this.showLinked(holder));
  }

  async showLinked(holder: LinkHolder): Promise<LinkedSurvey> {
    const survey = await this.findLinked(holder);
    const sheet = await this.sheetOf(holder, survey);
    return {
      name: holder.link.name,
      municipality: sheet.municipality,
      groupName: survey.workingGroup.name,
      title: survey.title,
      introduction: survey.introduction,
      closesOn: survey.closesOn && dayFromColumn(survey.closesOn),
      state: isOpen(survey, calendarDay(this.clock.now())) ? 'open' : 'closed',
      questions: survey.questions.map(presentQuestion),
      sheet,
    };
  }

  /** Of a survey that is gone the link is dead, too. */
  private async findLinked(holder: LinkHolder): Promise<SurveyRecord> {
    try {
      return await this.repository.findVisible(holder, holder.link.subject);
    } catch (error) {
      throw error instanceof NotFound ? new LinkSpent() : error;
    }
  }

  /** Who only listens has nothing to answer. */
  private async sheetOf({ link }: LinkHolder, survey: SurveyRecord): Promise<SurveySheet> {
    const given = survey.sheets.find(({ municipalityId }) => municipalityId === link.municipalityId);
    if (given) return presentSheet(given);
    const asked = await this.asked.list(survey.workingGroupId);
    const own = asked.find(({ municipality }) => municipality.id === link.municipalityId);
    if (!own) throw new LinkSpent();
    return emptySheet(own.municipality);
  }
}
