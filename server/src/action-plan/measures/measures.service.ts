import { Injectable } from '@nestjs/common';
import type { Member as Actor, Actor as AnyActor, LinkHolder } from '../../access/actor.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { ActionPlansService } from '../action-plans.service.js';
import { presentHistory } from '../revisions/measure-revisions.presenter.js';
import { MeasureRevisionsRepository } from '../revisions/measure-revisions.repository.js';
import type { MeasureHistory } from '../revisions/measure-revisions.schemas.js';
import { MeasureStatusService } from '../revisions/measure-status.service.js';
import { belongsTo, narrowed } from '../rules/narrowing.js';
import { countStatuses, progressBy } from '../rules/progress.js';
import { presentMeasure } from './measures.presenter.js';
import { MeasuresRepository } from './measures.repository.js';
import type { Measure, MeasureFilter, MeasureList, MeasuresOfMunicipality } from './measures.schemas.js';

/** Reading: a plan on a day, a measure, what became of it. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly repository: MeasuresRepository,
    private readonly revisions: MeasureRevisionsRepository,
    private readonly plans: ActionPlansService,
    private readonly status: MeasureStatusService,
    private readonly municipalities: MunicipalitiesService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, planId: string, { asOf, ...filter }: MeasureFilter): Promise<MeasureList> {
    const { id, fields } = await this.plans.show(actor, planId);
    const today = this.today();
    const day = asOf ?? today;
    const standings = await this.status.asOf(id, day);
    const { items: order } = await this.municipalities.list();
    const { status, stale, ...others } = filter;
    const inFields = progressBy(fields, standings, ({ field }, one) => field.id === one.id);
    const inMunicipalities = progressBy(order, standings, (standing, one) => belongsTo(standing, one.id));
    return {
      day,
      isToday: day === today,
      items: narrowed(standings, filter),
      counts: countStatuses(narrowed(standings, others)),
      progress: {
        all: countStatuses(standings),
        fields: inFields.map(({ group, counts }) => ({ field: group, counts })),
        municipalities: inMunicipalities.map(({ group, counts }) => ({ municipality: group, counts })),
      },
    };
  }

  /** What a municipality leads or takes part in, across the plans that the actor sees. */
  async listOfMunicipality(actor: Actor, municipalityId: string): Promise<MeasuresOfMunicipality> {
    return { items: await this.status.ofMunicipality(actor.workingGroupIds, municipalityId) };
  }

  async show(actor: AnyActor, id: string): Promise<Measure> {
    const { items: order } = await this.municipalities.list();
    return presentMeasure(actor, await this.repository.findVisible(actor, id), this.today(), order);
  }

  /** The measure about which the holder of the link was asked. */
  async showAsked(holder: LinkHolder): Promise<Measure> {
    const { items: order } = await this.municipalities.list();
    return presentMeasure(holder, await this.repository.findAsked(holder, holder.link.subject), this.today(), order);
  }

  async history(actor: Actor, id: string): Promise<MeasureHistory> {
    const measure = await this.repository.findVisible(actor, id);
    const { items: order } = await this.municipalities.list();
    return { items: presentHistory(await this.revisions.listOf(measure.id), order) };
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
