import { Injectable } from '@nestjs/common';
import { SurveyReadingService } from '../../surveys/survey-reading.service.js';
import type { Survey } from '../../surveys/surveys.schemas.js';
import type { ArchiveChapter, Telling, ToldChapter } from '../archive-contents.service.js';
import { comparisonOf, presentSurvey, presentSurveys, SURVEYS } from './surveys-chapter.presenter.js';

/** Fragen an alle Kommunen, with the comparison of their answers. */
@Injectable()
export class SurveysChapterService implements ArchiveChapter {
  constructor(private readonly surveys: SurveyReadingService) {}

  async tell({ actor, groups, places }: Telling): Promise<ToldChapter> {
    const told: Array<{ survey: Survey; path: string; tablePath: string }> = [];
    for (const { id: workingGroupId } of groups) {
      for (const { id, title } of (await this.surveys.list(actor, { workingGroupId })).items) {
        const [path, tablePath] = [places.take('umfragen', title, '.html'), places.take('tabellen', title, '.csv')];
        told.push({ path, tablePath, survey: await this.surveys.show(actor, id) });
      }
    }
    return {
      chapter: SURVEYS,
      count: told.length,
      pages: [presentSurveys(told), ...told.map(presentSurvey)],
      tables: told.map(({ survey, tablePath }) => ({ path: tablePath, table: comparisonOf(survey) })),
      files: [],
    };
  }
}
