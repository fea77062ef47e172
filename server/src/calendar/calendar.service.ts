import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { presentDate, presentDueTask, presentFundingDay, presentOccasion } from './calendar.presenter.js';
import { CalendarRepository } from './calendar.repository.js';
import type { Calendar, CalendarItem, CalendarPeriod } from './calendar.schemas.js';
import { FundingDaysRepository } from './funding-days.repository.js';
import { OccasionsRepository } from './occasions.repository.js';
import { periodOf } from './rules/calendar-period.js';
import { calendarReader } from './rules/calendar-reader.js';

@Injectable()
export class CalendarService {
  constructor(
    private readonly repository: CalendarRepository,
    private readonly funding: FundingDaysRepository,
    private readonly occasions: OccasionsRepository,
    private readonly clock: Clock,
  ) {}

  /** What stands in the period in all groups of the actor, or in one. Date options vanish with the decision. */
  async show(actor: Actor, { from, to, workingGroupId }: CalendarPeriod): Promise<Calendar> {
    const now = this.clock.now();
    const reader = calendarReader(actor.id, actor.memberships, workingGroupId);
    const [dates, tasks, funding, occasions] = await Promise.all([
      this.repository.listDates('everything', reader, periodOf(from, to), now),
      this.repository.listDueTasks(reader, from, to),
      this.funding.list(reader, from, to),
      this.occasions.list(reader, periodOf(from, to)),
    ]);
    const items = [
      ...dates.map((row) => presentDate(row, now)),
      ...tasks.map((row) => presentDueTask(row, calendarDay(now))),
      ...funding.map((row) => presentFundingDay(row, calendarDay(now))),
      ...occasions.map((row) => presentOccasion(row, now)),
    ];
    return { items: items.sort(inOrder) };
  }
}

/** By day; what lasts the whole day comes first. */
const inOrder = (one: CalendarItem, other: CalendarItem): number =>
  orderOf(one) < orderOf(other) ? -1 : orderOf(one) > orderOf(other) ? 1 : 0;

const orderOf = ({ day, startsAt, kind, id }: CalendarItem) => [day, startsAt ?? '', kind, id].join(' ');
