import { Injectable } from '@nestjs/common';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import type { AskedMunicipality } from '../surveys.presenter.js';

export type Addressee = Awaited<ReturnType<MembershipsService['listAddressees']>>[number];

/** Who answers a question to all: the municipalities with a seat in the group today. */
@Injectable()
export class AskedMunicipalitiesService {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  async list(workingGroupId: string): Promise<AskedMunicipality[]> {
    const people = await this.listPeople(workingGroupId);
    return [...Map.groupBy(people, ({ municipality }) => municipality.id).values()].flatMap((own) => {
      const [first] = own;
      return first ? [{ municipality: presentMunicipalityName(first.municipality), people: own.length }] : [];
    });
  }

  /** Everybody of them who gets mails. Who only listens, from a municipality without a seat, is asked nothing. */
  async listPeople(workingGroupId: string): Promise<Addressee[]> {
    const all = await this.listGroup(workingGroupId);
    const seated = new Set(
      all.filter(({ roles }) => roles.some((role) => role !== 'guest')).map(({ municipality }) => municipality.id),
    );
    return all.filter(({ municipality }) => seated.has(municipality.id));
  }

  listGroup(workingGroupId: string): Promise<Addressee[]> {
    return this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
  }
}
