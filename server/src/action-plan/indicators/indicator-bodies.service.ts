import { Injectable } from '@nestjs/common';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import type { IndicatorBodies } from './indicators.presenter.js';

/** Which municipalities count: those with a seat in the group today. */
@Injectable()
export class IndicatorBodiesService {
  constructor(
    private readonly municipalities: MunicipalitiesService,
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  async of(workingGroupId: string): Promise<IndicatorBodies> {
    const { items: order } = await this.municipalities.list();
    const group = await this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
    const seats = group.filter(({ roles }) => roles.some((role) => role !== 'guest'));
    return { order, seated: new Set(seats.map(({ municipality }) => municipality.id)) };
  }
}
