import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { NobodyToAsk, UpdatesAlreadyRequested } from '../action-plans.errors.js';
import * as plansPolicy from '../action-plans.policy.js';
import { ActionPlansRepository } from '../action-plans.repository.js';
import type { MeasureStanding } from '../measures/measures.schemas.js';
import { MeasureStatusService } from '../revisions/measure-status.service.js';
import { PATIENCE_DAYS, type Round, roundOf } from '../rules/asking.js';
import { UpdateLettersService } from './update-letters.service.js';
import { UpdateRequestsRepository } from './update-requests.repository.js';
import type { MeasureUpdatesRequest } from './update-requests.schemas.js';

/** "Aktualisierung anfordern": who leads measures is asked how they stand. Of two clicks, one asks. */
@Injectable()
export class UpdateRequestsService {
  constructor(
    private readonly repository: UpdateRequestsRepository,
    private readonly plans: ActionPlansRepository,
    private readonly status: MeasureStatusService,
    private readonly letters: UpdateLettersService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  request(actor: Actor, planId: string, measureIds: readonly string[]): Promise<MeasureUpdatesRequest> {
    return this.database.transaction(async () => {
      await this.plans.lock(planId);
      const plan = await this.plans.findVisible(actor, planId);
      authorize(plansPolicy.change, actor, plan);
      const measures = await this.findAll(planId, new Set(measureIds));
      const now = this.clock.now();
      const open = await this.repository.listOpenSince(
        measureIds,
        new Date(now.getTime() - PATIENCE_DAYS * 86_400_000),
      );
      const group = await this.letters.listGroup(plan.workingGroupId);
      const others = group.filter(({ memberId }) => memberId !== actor.id);
      const round = roundOf(measures, open, others);
      if (round.asked.length === 0)
        throw round.alreadyAsked.length > 0 ? new UpdatesAlreadyRequested() : new NobodyToAsk();
      const requests = round.asked.map((cell) => ({ id: newId(), ...cell, requestedById: actor.id, requestedAt: now }));
      await this.repository.addAll(requests);
      const questions = requests.flatMap(({ id, municipalityId, measureId }) => {
        const measure = measures.find((one) => one.id === measureId);
        return measure ? [{ id, municipalityId, measure }] : [];
      });
      const people = await this.letters.send(actor, plan, group, questions);
      for (const [measureId, cells] of Map.groupBy(round.asked, (cell) => cell.measureId)) {
        const municipalityIds = cells.map(({ municipalityId }) => municipalityId);
        await this.auditLog.record(actor, 'measure.update-requested', measureId, { municipalityIds });
      }
      return presentRound(round, measures, people);
    });
  }

  private async findAll(planId: string, ids: ReadonlySet<string>): Promise<MeasureStanding[]> {
    const standings = await this.status.asOf(planId, calendarDay(this.clock.now()));
    const found = standings.filter(({ id }) => ids.has(id));
    if (found.length < ids.size) throw new NotFound();
    return found;
  }
}

function presentRound(round: Round, measures: readonly MeasureStanding[], people: number): MeasureUpdatesRequest {
  const bodies = new Map(measures.flatMap(({ leads }) => leads.map((one) => [one.id, one])));
  const named = (cells: Round['asked']) =>
    [...new Set(cells.map(({ municipalityId }) => municipalityId))].flatMap((id) => bodies.get(id) ?? []);
  return {
    people,
    municipalities: named(round.asked),
    measures: new Set(round.asked.map(({ measureId }) => measureId)).size,
    alreadyAsked: named(round.alreadyAsked),
    unreachable: named(round.unreachable),
  };
}
