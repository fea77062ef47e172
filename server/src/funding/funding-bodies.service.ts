import { Injectable } from '@nestjs/common';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { MunicipalitiesService } from '../municipalities/municipalities.service.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { MembershipsService } from '../working-groups/memberships/memberships.service.js';

/** Which municipalities there are, and which of them have a seat in a group today. */
@Injectable()
export class FundingBodiesService {
  constructor(
    private readonly municipalities: MunicipalitiesService,
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  async of(workingGroupId: string): Promise<{ order: readonly MunicipalityName[]; seated: ReadonlySet<string> }> {
    const { items: order } = await this.municipalities.list();
    const group = await this.memberships.listAddressees(workingGroupId, this.today());
    const seats = group.filter(({ roles }) => roles.some((role) => role !== 'guest'));
    return { order, seated: new Set(seats.map(({ municipality }) => municipality.id)) };
  }

  /** YYYY-MM-DD */
  today(): string {
    return calendarDay(this.clock.now());
  }
}
