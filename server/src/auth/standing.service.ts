import { Injectable } from '@nestjs/common';
import { Member } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { StandingRepository } from './standing.repository.js';

/** Who somebody is today and what they may, where a secret address stands for them instead of a session. */
@Injectable()
export class StandingService {
  constructor(
    private readonly repository: StandingRepository,
    private readonly clock: Clock,
  ) {}

  /** For modules that have proved whose address it is. Undefined: no account any more. */
  async lookUp(memberId: string): Promise<Member | undefined> {
    const identity = await this.repository.lookUp(memberId, calendarDay(this.clock.now()));
    return identity && Member.of(identity);
  }
}
