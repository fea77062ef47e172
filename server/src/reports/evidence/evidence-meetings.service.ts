import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Attendance } from '../../meetings/attendance/attendance.schemas.js';
import { AttendanceService } from '../../meetings/attendance/attendance.service.js';
import type { Meeting } from '../../meetings/meetings.schemas.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { everyItem } from '../../platform/http/page.js';

type Period = { from: string; until: string };
export type HeldMeeting = { meeting: Meeting; attendance: Attendance };

const AT_ONCE = 100;

/** What took place in a period, as its members read it. */
@Injectable()
export class EvidenceMeetingsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly attendance: AttendanceService,
  ) {}

  /** In the order of their days; what was called off or only planned is no evidence. */
  async list(actor: Actor, workingGroupId: string, { from, until }: Period): Promise<HeldMeeting[]> {
    const past = await everyItem(
      (cursor) => this.meetings.list(actor, { workingGroupId, when: 'past', limit: AT_ONCE, cursor }),
      ({ startsAt }) => calendarDay(new Date(startsAt)) >= from,
    );
    const held = past
      .filter(({ state, isCancelled }) => (state === 'held' || state === 'closed') && !isCancelled)
      .filter(({ startsAt }) => calendarDay(new Date(startsAt)) <= until);
    const found: HeldMeeting[] = [];
    for (const { id } of held.reverse()) {
      found.push({
        meeting: await this.meetings.show(actor, id),
        attendance: await this.attendance.show(actor, id),
      });
    }
    return found;
  }
}
