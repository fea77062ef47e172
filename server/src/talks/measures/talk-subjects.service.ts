import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasureSubjects } from '../../action-plan/links/measure-subjects.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { TalkSubjectsRepository } from './talk-subjects.repository.js';

/** Talks that have to do with a measure. */
@Injectable()
export class TalkSubjectsService implements OnModuleInit {
  constructor(
    private readonly subjects: MeasureSubjects,
    private readonly repository: TalkSubjectsRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register('talk', async (actor, ids) =>
      (await this.repository.listVisible(actor, ids)).map(({ agendaItem, ...talk }) => ({
        ...talk,
        detail: agendaItem && `${agendaItem.meeting.number}. Sitzung`,
        day: agendaItem && calendarDay(agendaItem.meeting.startsAt),
        meetingId: agendaItem?.meeting.id ?? null,
        municipalityId: null,
      })),
    );
  }
}
