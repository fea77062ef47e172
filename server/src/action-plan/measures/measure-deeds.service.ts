import { Injectable } from '@nestjs/common';
import type { LinkHolder, Member } from '../../access/actor.js';
import { shownAfter } from '../../platform/errors/shown-after.js';
import { MeasureChangesService } from './measure-changes.service.js';
import { MeasureWordsService } from './measure-words.service.js';
import type { AddMeasure, ChangeMeasure, Measure, SayMeasureStatus } from './measures.schemas.js';
import { MeasuresService } from './measures.service.js';

/** What can be done with a measure, answered with the measure as it stands then; of two who were at it, too. */
@Injectable()
export class MeasureDeedsService {
  constructor(
    private readonly measures: MeasuresService,
    private readonly changes: MeasureChangesService,
    private readonly words: MeasureWordsService,
  ) {}

  async add(actor: Member, actionPlanId: string, input: AddMeasure): Promise<Measure> {
    return this.measures.show(actor, await this.changes.add(actor, actionPlanId, input));
  }

  change(actor: Member, id: string, input: ChangeMeasure): Promise<Measure> {
    return this.answered(actor, id, this.changes.change(actor, id, input));
  }

  remove(actor: Member, id: string, version: number): Promise<Measure> {
    return this.answered(actor, id, this.changes.remove(actor, id, version));
  }

  restore(actor: Member, id: string, version: number): Promise<Measure> {
    return this.answered(actor, id, this.changes.restore(actor, id, version));
  }

  say(actor: Member | LinkHolder, id: string, input: SayMeasureStatus): Promise<Measure> {
    return this.answered(actor, id, this.words.say(actor, id, input));
  }

  confirm(actor: Member | LinkHolder, id: string, version: number): Promise<Measure> {
    return this.answered(actor, id, this.words.confirm(actor, id, version));
  }

  private async answered(actor: Member | LinkHolder, id: string, deed: Promise<string>): Promise<Measure> {
    const work = deed;
    return shownAfter(work, () => this.measures.show(actor, id));
  }
}
