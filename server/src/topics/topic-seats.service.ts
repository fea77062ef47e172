import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { MunicipalitiesService } from '../municipalities/municipalities.service.js';
import { MembershipsService } from '../working-groups/memberships/memberships.service.js';

/** Which municipalities have a vote: those with a seat in the group today. */
@Injectable()
export class TopicSeatsService {
  constructor(
    private readonly municipalities: MunicipalitiesService,
    private readonly memberships: MembershipsService,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<MunicipalityName[]> {
    const { items } = await this.memberships.list(actor, workingGroupId);
    const seated = new Set(items.filter(({ role }) => role !== 'guest').map(({ municipality }) => municipality.id));
    return (await this.municipalities.list()).items
      .filter(({ id }) => seated.has(id))
      .map(({ id, slug, name, abbreviation }) => ({ id, slug, name, abbreviation }));
  }
}
