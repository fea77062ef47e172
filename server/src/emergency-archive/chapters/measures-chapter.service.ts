import { Injectable } from '@nestjs/common';
import { ActionPlansService } from '../../action-plan/action-plans.service.js';
import { IndicatorsService } from '../../action-plan/indicators/indicators.service.js';
import type { Measure } from '../../action-plan/measures/measures.schemas.js';
import { MeasuresService } from '../../action-plan/measures/measures.service.js';
import type { ArchiveChapter, Telling, ToldChapter } from '../archive-contents.service.js';
import { indicatorsTable } from './indicators-part.presenter.js';
import { MEASURES, measuresTable, presentMeasure, presentPlans, type ToldPlan } from './measures-chapter.presenter.js';

/** Maßnahmen of the action plans, as they stand, and what is measured. */
@Injectable()
export class MeasuresChapterService implements ArchiveChapter {
  constructor(
    private readonly plans: ActionPlansService,
    private readonly measures: MeasuresService,
    private readonly indicators: IndicatorsService,
  ) {}

  async tell(telling: Telling): Promise<ToldChapter> {
    const { actor, groups, places } = telling;
    const told: ToldPlan[] = [];
    for (const group of groups) {
      for (const plan of (await this.plans.list(actor, group.id)).items) {
        const { items } = await this.measures.list(actor, plan.id, {});
        const measures: Array<{ measure: Measure; path: string }> = [];
        for (const { id, code, title } of items) {
          const path = places.take('massnahmen', `${code} ${title}`, '.html');
          measures.push({ path, measure: await this.measures.show(actor, id) });
        }
        const indicators = (await this.indicators.list(actor, { actionPlanId: plan.id })).items;
        told.push({ plan, measures, indicators });
      }
    }
    const all = told.flatMap(({ measures }) => measures);
    return {
      chapter: MEASURES,
      count: all.length,
      pages: [presentPlans(told), ...all.map(presentMeasure)],
      tables: [
        { path: 'tabellen/massnahmen.csv', table: measuresTable(all.map(({ measure }) => measure)) },
        { path: 'tabellen/messgroessen.csv', table: indicatorsTable(told.flatMap(({ indicators }) => indicators)) },
      ],
      files: [],
    };
  }
}
