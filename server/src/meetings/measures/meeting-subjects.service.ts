import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasureSubjects } from '../../action-plan/links/measure-subjects.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { MeetingSubjectsRepository } from './meeting-subjects.repository.js';

/** Meetings, and what municipalities reported in them, that have to do with a measure. */
@Injectable()
export class MeetingSubjectsService implements OnModuleInit {
  constructor(
    private readonly subjects: MeasureSubjects,
    private readonly repository: MeetingSubjectsRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register('meeting', async (actor, ids) =>
      (await this.repository.listMeetings(actor, ids)).map(({ id, workingGroupId, number, title, startsAt }) => ({
        ...{ id, workingGroupId, title: nameOf(number, title), detail: null, day: calendarDay(startsAt) },
        meetingId: id,
        municipalityId: null,
      })),
    );
    this.subjects.register('municipality_report', async (actor, ids) =>
      (await this.repository.listReports(actor, ids)).map(({ id, municipality, meeting }) => ({
        ...{ id, workingGroupId: meeting.workingGroupId, title: `Bericht ${municipality.name}` },
        detail: nameOf(meeting.number, meeting.title),
        day: calendarDay(meeting.startsAt),
        meetingId: meeting.id,
        municipalityId: municipality.id,
      })),
    );
  }
}

const nameOf = (number: number, title: string | null) => `${number}. Sitzung${title === null ? '' : `: ${title}`}`;
