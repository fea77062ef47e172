import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { EventFiguresRepository, type HeldEvent } from './event-figures.repository.js';

export type { HeldEvent } from './event-figures.repository.js';

type Period = { from: string; until: string };

/** Veranstaltungen, for reports: how many came, never who. Whoever calls has proved that the group is visible. */
@Injectable()
export class EventFiguresService {
  constructor(
    private readonly repository: EventFiguresRepository,
    private readonly clock: Clock,
  ) {}

  list(workingGroupId: string, period: Period): Promise<HeldEvent[]> {
    return this.repository.list(workingGroupId, period, this.clock.now());
  }
}
