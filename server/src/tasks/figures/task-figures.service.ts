import { Injectable } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { type TaskFigures, TaskFiguresRepository } from './task-figures.repository.js';

export type { TaskFigures } from './task-figures.repository.js';

/** Aufgaben counted, for reports. */
@Injectable()
export class TaskFiguresService {
  constructor(
    private readonly repository: TaskFiguresRepository,
    private readonly clock: Clock,
  ) {}

  /** Days YYYY-MM-DD, both inclusive. Whoever calls has proved that the group is visible. */
  count(workingGroupId: string, period: { from: string; until: string }): Promise<TaskFigures> {
    return this.repository.count(workingGroupId, period, calendarDay(this.clock.now()));
  }
}
