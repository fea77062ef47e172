import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { presentOpenMatter } from './open-matters.presenter.js';
import { OpenMattersRepository } from './open-matters.repository.js';
import type { OpenMatter, OpenMatterList } from './open-matters.schemas.js';

/** "Für Sie offen": what waits for somebody now, in the portal and in the weekly mail. */
@Injectable()
export class OpenMattersService {
  constructor(
    private readonly repository: OpenMattersRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<OpenMatterList> {
    return { items: await this.listFor(actor.id) };
  }

  /** For jobs, who are nobody. */
  async listFor(memberId: string): Promise<OpenMatter[]> {
    const now = this.clock.now();
    const rows = await this.repository.list(memberId, now, calendarDay(now));
    return rows.map(presentOpenMatter);
  }
}
