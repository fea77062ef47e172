import { Injectable } from '@nestjs/common';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { MunicipalitiesService } from '../municipalities/municipalities.service.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Invalid } from '../platform/errors/domain-error.js';
import { MembershipsService } from '../working-groups/memberships/memberships.service.js';

type Named = { contactId: string | null; checkerId: string | null; municipalityId: string | null };

/** Who belongs to the group of an article today, and which municipalities have a voice there. */
@Injectable()
export class KnowledgePeopleService {
  constructor(
    private readonly municipalities: MunicipalitiesService,
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  /** In the order of the row. */
  async seats(workingGroupId: string): Promise<MunicipalityName[]> {
    const group = await this.listToday(workingGroupId);
    const seated = new Set(
      group.filter(({ roles }) => roles.some((role) => role !== 'guest')).map(({ municipality }) => municipality.id),
    );
    return (await this.municipalities.list()).items
      .filter(({ id }) => seated.has(id))
      .map(({ id, slug, name, abbreviation }) => ({ id, slug, name, abbreviation }));
  }

  /** Whoever is named anew belongs to the group; who was named before may have left it. */
  async requireKnown(workingGroupId: string, named: Named, before?: Named): Promise<void> {
    const group = new Set((await this.listToday(workingGroupId)).map(({ memberId }) => memberId));
    const { items } = await this.municipalities.list();
    const errors = [
      ...(['contactId', 'checkerId'] as const)
        .filter((field) => isUnknown(named[field], before?.[field], group))
        .map((field) => ({ pointer: `#/${field}`, detail: 'Diese Person gehört nicht zum Arbeitskreis.' })),
      ...(isUnknown(named.municipalityId, before?.municipalityId, new Set(items.map(({ id }) => id)))
        ? [{ pointer: '#/municipalityId', detail: 'Diese Kommune gibt es hier nicht.' }]
        : []),
    ];
    if (errors.length > 0) throw new Invalid(errors);
  }

  private listToday(workingGroupId: string) {
    return this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
  }
}

const isUnknown = (id: string | null, before: string | null | undefined, known: ReadonlySet<string>) =>
  id !== null && id !== before && !known.has(id);
