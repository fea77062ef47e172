import { Injectable } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { MinutesRemindersRepository } from './minutes-reminders.repository.js';
import { reminded, reminderNumber } from './rules/reminder-number.js';

/** For the notifications: whom a reminder concerns when it is told; nobody once the minutes are out. */
@Injectable()
export class AwaitedMinutesService {
  constructor(
    private readonly repository: MinutesRemindersRepository,
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  async listReminded(meetingId: string): Promise<string[]> {
    const meeting = await this.repository.lookUpAndHold(meetingId);
    if (!meeting) return [];
    const today = calendarDay(this.clock.now());
    const group = await this.memberships.listAddressees(meeting.workingGroupId, today);
    const number = reminderNumber(calendarDay(meeting.endsAt), today);
    return reminded(meeting.minutes?.minuteTakerId ?? null, group, number);
  }
}
