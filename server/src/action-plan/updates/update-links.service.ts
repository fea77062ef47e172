import { Injectable } from '@nestjs/common';
import type { LinkHolder } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { fullName } from '../../members/members.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { MeasureDeedsService } from '../measures/measure-deeds.service.js';
import type { Measure, SayMeasureStatus } from '../measures/measures.schemas.js';
import { MeasuresService } from '../measures/measures.service.js';
import { UpdateRequestsRepository } from './update-requests.repository.js';
import type { MeasureUpdateSheet } from './update-requests.schemas.js';

/**
 * The measure is the link's, whatever is asked. The link lives after the answer, so that it can be corrected; it dies
 * when the measure is off the plan or the municipality leads it no longer.
 */
@Injectable()
export class UpdateLinksService {
  constructor(
    private readonly repository: UpdateRequestsRepository,
    private readonly measures: MeasuresService,
    private readonly deeds: MeasureDeedsService,
    private readonly clock: Clock,
  ) {}

  async show(holder: LinkHolder): Promise<MeasureUpdateSheet> {
    const measure = await this.findLiving(holder);
    const request = await this.repository.lookUp(holder.link.subject);
    const municipality = measure.leads.find(({ id }) => id === holder.link.municipalityId);
    if (!request || !municipality) throw new LinkSpent();
    const { requestedAt, requestedBy, answeredAt } = request;
    return {
      reader: holder.link.name,
      municipality,
      requestedAt: requestedAt.toISOString(),
      requestedBy: requestedBy && fullName(requestedBy),
      answeredAt: answeredAt?.toISOString() ?? null,
      measure,
      today: calendarDay(this.clock.now()),
    };
  }

  async confirm(holder: LinkHolder, version: number): Promise<MeasureUpdateSheet> {
    const { id } = await this.findLiving(holder);
    await this.deeds.confirm(holder, id, version);
    return this.show(holder);
  }

  async say(holder: LinkHolder, input: SayMeasureStatus): Promise<MeasureUpdateSheet> {
    const { id } = await this.findLiving(holder);
    await this.deeds.say(holder, id, input);
    return this.show(holder);
  }

  private async findLiving(holder: LinkHolder): Promise<Measure> {
    try {
      const measure = await this.measures.showAsked(holder);
      if (measure.abilities.say) return measure;
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
    throw new LinkSpent();
  }
}
