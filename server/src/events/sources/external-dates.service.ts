import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { presentExternalDate } from './event-sources.presenter.js';
import { ExternalDatesRepository } from './external-dates.repository.js';
import type { ExternalDateFilter, ExternalDateList } from './external-dates.schemas.js';

const DAY = 86_400_000;
const DAYS_OF_FAREWELL = 14;

/** Dates of others, as their calendars tell them. */
@Injectable()
export class ExternalDatesService {
  constructor(
    private readonly repository: ExternalDatesRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { when, workingGroupId }: ExternalDateFilter): Promise<ExternalDateList> {
    if (workingGroupId !== undefined && !actor.belongsTo(workingGroupId)) throw new NotFound();
    const now = this.clock.now();
    const removedSince = new Date(now.getTime() - DAYS_OF_FAREWELL * DAY);
    const dates = await this.repository.listVisible(actor, { when, now, removedSince, workingGroupId });
    return { items: dates.map((date) => presentExternalDate(actor, date)) };
  }
}
