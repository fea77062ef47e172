import { Injectable } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { MeasureFactsRepository } from './measure-facts.repository.js';
import { TellingService } from './telling.service.js';

type Named = { number: number; title: string; fieldOfAction: { code: string } };

const textOf = ({ fieldOfAction, number, title }: Named) => `${fieldOfAction.code} ${number} ${title}`;

/** What there is to tell about measures: that somebody is asked how they stand, and that somebody answered. */
@Injectable()
export class MeasureNewsService {
  constructor(
    private readonly facts: MeasureFactsRepository,
    private readonly memberships: MembershipsService,
    private readonly telling: TellingService,
    private readonly clock: Clock,
  ) {}

  /** Whoever has a seat for a municipality that was asked; each measure once. */
  async requested(requestIds: readonly string[]): Promise<void> {
    const requests = await this.facts.listRequests(requestIds);
    for (const own of Map.groupBy(requests, ({ measure }) => measure.id).values()) {
      const [first] = own;
      if (!first) continue;
      const { id: subjectId, actionPlan } = first.measure;
      const asked = new Set(own.map(({ municipalityId }) => municipalityId));
      const group = await this.memberships.listAddressees(actionPlan.workingGroupId, calendarDay(this.clock.now()));
      const seats = group.filter(
        ({ municipality, roles }) => asked.has(municipality.id) && roles.some((role) => role !== 'guest'),
      );
      await this.telling.tell({
        kind: 'measure-update-requested',
        workingGroupId: actionPlan.workingGroupId,
        subjectType: 'measure',
        subjectId,
        details: { text: textOf(first.measure) },
        act: { action: 'measure.update-requested', subjectId },
        memberIds: seats.map(({ memberId }) => memberId),
      });
    }
  }

  /** Nobody has to be asked in the portal any more. */
  async said(measureId: string): Promise<void> {
    await this.telling.takeBack('measure-update-requested', measureId);
    const measure = await this.facts.measure(measureId);
    if (!measure) return;
    const speaker = measure.revisions[0]?.member?.municipality.name;
    await this.telling.tell({
      kind: 'measure-status-said',
      workingGroupId: measure.actionPlan.workingGroupId,
      subjectType: 'measure',
      subjectId: measureId,
      details: { text: textOf(measure), names: speaker === undefined ? [] : [speaker] },
      act: { action: 'measure.status-said', subjectId: measureId },
    });
  }
}
