import { Injectable } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { instantOf } from '../../platform/clock/local-time.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import type { Withdrawal } from '../agenda/agenda-contributions.service.js';
import { AgendaPreparationService } from '../agenda/agenda-preparation.service.js';
import { MeetingPlanningService } from '../meeting-planning.service.js';
import { type MeetingRecord, MeetingsRepository } from '../meetings.repository.js';
import { isPlanned } from '../rules/meeting-state.js';
import { minutesAfter } from '../rules/period.js';
import { NextMeetingRepository } from './next-meeting.repository.js';
import { nextDay } from './rules/rhythm.js';
import { nextHost } from './rules/rotation.js';

/**
 * What one meeting leaves to the next: onto the agenda of the one that is planned, or into a draft that the portal
 * prepares. A draft that somebody removed is not made again.
 */
@Injectable()
export class NextMeetingService {
  constructor(
    private readonly repository: NextMeetingRepository,
    private readonly meetings: MeetingsRepository,
    private readonly planning: MeetingPlanningService,
    private readonly preparation: AgendaPreparationService,
    private readonly database: Database,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  /** Of two triggers at once the second waits for the first and finds its draft. */
  async prepareAfter(meetingId: string): Promise<void> {
    await this.database.transaction(async () => {
      const last = await this.meetings.look(meetingId);
      const now = this.clock.now();
      if (last.cancelledAt !== null || isPlanned(last.state) || last.startsAt > now) return;
      const { workingGroupId } = last;
      await this.meetings.holdNumbering(workingGroupId);
      if (await this.meetings.lookUpNext(workingGroupId, now)) {
        await this.preparation.bringWhatIsNew(workingGroupId, now);
        return;
      }
      const newest = await this.meetings.lookUpBefore(workingGroupId, now);
      if (newest?.id === meetingId && (await this.once.claim(`next-meeting:${meetingId}`))) {
        await this.begin(last, now);
      }
    });
  }

  /** What one meeting leaves to the next no longer. */
  async takeBackAfter(meetingId: string, said: Withdrawal): Promise<void> {
    await this.database.transaction(async () => {
      const { workingGroupId } = await this.meetings.look(meetingId);
      await this.meetings.holdNumbering(workingGroupId);
      await this.preparation.takeBackFromNext(workingGroupId, this.clock.now(), said);
    });
  }

  private async begin({ id: preparedAfterId, workingGroupId }: MeetingRecord, now: Date): Promise<void> {
    const earlier = await this.repository.listEarlier(workingGroupId, now);
    const { start, minutes } = await this.repository.usualTime(workingGroupId);
    const day = nextDay(
      earlier.map(({ startsAt }) => calendarDay(startsAt)),
      calendarDay(now),
    );
    // Where the clock skips the usual time, noon is always there.
    const startsAt = instantOf(`${day}T${start}`) ?? instantOf(`${day}T12:00`) ?? now;
    const hostMunicipalityId = nextHost(earlier.flatMap((meeting) => meeting.hostMunicipalityId ?? []));
    await this.planning.begin(new Visitor(), {
      ...{ workingGroupId, preparedAfterId, hostMunicipalityId, startsAt },
      endsAt: minutesAfter(startsAt, minutes),
    });
  }
}
