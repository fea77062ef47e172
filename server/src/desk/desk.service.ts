import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { presentDeskChange, presentRoundMatter } from './desk.presenter.js';
import { DeskRepository } from './desk.repository.js';
import type { Desk } from './desk.schemas.js';
import { VisitsService } from './visits/visits.service.js';

/** What the round waits for, and what is new since the last visit. What waits for the reader are open matters. */
@Injectable()
export class DeskService {
  constructor(
    private readonly repository: DeskRepository,
    private readonly visits: VisitsService,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor): Promise<Desk> {
    const now = this.clock.now();
    const { lastVisitAt, since } = await this.visits.since(actor);
    const [changes, waiting] = await Promise.all([
      this.repository.listChanges(actor, since, now),
      this.repository.listWaiting(actor, now, calendarDay(now)),
    ]);
    return {
      lastVisitAt: lastVisitAt?.toISOString() ?? null,
      since: since.toISOString(),
      changes: changes.map(presentDeskChange),
      waiting: waiting.map(presentRoundMatter),
    };
  }
}
