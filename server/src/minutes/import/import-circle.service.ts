import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Membership } from '../../working-groups/memberships/memberships.schemas.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';

/** Whom old minutes can name: who was there then, and who is there today. */
@Injectable()
export class ImportCircleService {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  /** On one of these days (YYYY-MM-DD), or today. */
  async list(actor: Actor, workingGroupId: string, days: ReadonlyArray<string | null>): Promise<Membership[]> {
    const today = calendarDay(this.clock.now());
    const lists = await Promise.all(
      [...new Set([today, ...days.flatMap((day) => day ?? [])])].map((day) =>
        this.memberships.list(actor, workingGroupId, day),
      ),
    );
    return lists.flatMap(({ items }) => items);
  }
}
