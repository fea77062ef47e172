import { Injectable } from '@nestjs/common';
import type { LinkHolder, Member } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { snapshotOf } from '../rules/snapshot.js';
import { type CurrentMeasureRecord, MeasureRevisionsRepository } from './measure-revisions.repository.js';
import { MeasureSnapshot } from './measure-revisions.schemas.js';

/** Keeps measures whole after each change, in the running transaction. */
@Injectable()
export class MeasureRevisionsService {
  constructor(
    private readonly repository: MeasureRevisionsRepository,
    private readonly clock: Clock,
  ) {}

  async keep(actor: Member | LinkHolder, measureId: string): Promise<void> {
    await this.addAll(actor, await this.repository.listCurrent({ id: measureId }));
  }

  async keepOfFields(actor: Member, fieldOfActionIds: readonly string[]): Promise<void> {
    if (fieldOfActionIds.length > 0) {
      await this.addAll(actor, await this.repository.listCurrent({ fieldOfActionIds }));
    }
  }

  private async addAll(actor: Member | LinkHolder, measures: readonly CurrentMeasureRecord[]): Promise<void> {
    const at = this.clock.now();
    const memberId = actor.kind === 'member' ? actor.id : actor.link.memberId;
    await this.repository.addAll(
      measures.map((measure) => {
        const [last] = measure.revisions;
        const before = last ? MeasureSnapshot.parse(last.snapshot) : null;
        const snapshot = snapshotOf(measure, before, at);
        return { measureId: measure.id, number: (last?.number ?? 0) + 1, at, memberId, snapshot };
      }),
    );
  }
}
