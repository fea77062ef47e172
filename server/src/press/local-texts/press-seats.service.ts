import { Injectable } from '@nestjs/common';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';

const byName = new Intl.Collator('de');

/** The municipalities with a seat in the group today, each of which has a text of its own. */
@Injectable()
export class PressSeatsService {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  async list(workingGroupId: string): Promise<MunicipalityName[]> {
    const people = await this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
    const seated = people.filter(({ roles }) => roles.some((role) => role !== 'guest'));
    const municipalities = new Map(seated.map(({ municipality }) => [municipality.id, municipality]));
    return [...municipalities.values()]
      .map(presentMunicipalityName)
      .toSorted((one, two) => byName.compare(one.name, two.name));
  }
}
