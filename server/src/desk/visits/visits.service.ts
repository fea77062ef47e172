import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { newSince, visitAt } from '../rules/visit.js';
import { VisitsRepository } from './visits.repository.js';

/** When somebody was here before: nobody else ever learns it. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly repository: VisitsRepository,
    private readonly clock: Clock,
  ) {}

  async note(actor: Actor): Promise<void> {
    const known = await this.repository.lookUp(actor.id);
    await this.repository.save(actor.id, known, visitAt(known, this.clock.now()));
  }

  /** As the desk would be looked at now; whether or not the visit was noted already. */
  async since(actor: Actor): Promise<{ lastVisitAt: Date | null; since: Date }> {
    const now = this.clock.now();
    const { lastVisitAt } = visitAt(await this.repository.lookUp(actor.id), now);
    return { lastVisitAt, since: newSince({ lastVisitAt }, now) };
  }
}
