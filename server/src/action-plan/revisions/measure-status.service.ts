import { Injectable } from '@nestjs/common';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { endOfDay } from '../../platform/clock/local-time.js';
import type { MeasureStanding } from '../measures/measures.schemas.js';
import { presentStanding } from './measure-revisions.presenter.js';
import { MeasureRevisionsRepository, type StandingRow } from './measure-revisions.repository.js';
import { MeasureSnapshot } from './measure-revisions.schemas.js';

/** "Stand vom": what was known at the end of a day. The screens and the reports read it here, so both tell the same. */
@Injectable()
export class MeasureStatusService {
  constructor(
    private readonly repository: MeasureRevisionsRepository,
    private readonly municipalities: MunicipalitiesService,
    private readonly clock: Clock,
  ) {}

  /**
   * All measures that stood in the plan on a day (YYYY-MM-DD), by field and number. Whoever calls has proved that the
   * plan is visible (`ActionPlansService.show`).
   */
  async asOf(actionPlanId: string, day: string): Promise<MeasureStanding[]> {
    return this.present(await this.repository.listBefore(actionPlanId, endOfDay(day)), day);
  }

  /** What a municipality leads or takes part in today, in the plans of these groups. */
  async ofMunicipality(workingGroupIds: readonly string[], municipalityId: string): Promise<MeasureStanding[]> {
    const rows = await this.repository.listOfMunicipality(workingGroupIds, municipalityId);
    return this.present(rows, calendarDay(this.clock.now()));
  }

  private async present(rows: readonly StandingRow[], day: string): Promise<MeasureStanding[]> {
    const { items: order } = await this.municipalities.list();
    return rows.flatMap(({ id, snapshot }) => {
      const kept = MeasureSnapshot.parse(snapshot);
      return kept.isRemoved ? [] : [presentStanding(id, kept, day, order)];
    });
  }
}
