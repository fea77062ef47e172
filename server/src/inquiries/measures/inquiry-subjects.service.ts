import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasureSubjects } from '../../action-plan/links/measure-subjects.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { presentInquiryHead } from '../inquiries.presenter.js';
import { InquiriesRepository } from '../inquiries.repository.js';

/** Inquiries that have to do with a measure, in the words that the reader may read. */
@Injectable()
export class InquirySubjectsService implements OnModuleInit {
  constructor(
    private readonly subjects: MeasureSubjects,
    private readonly repository: InquiriesRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.subjects.register('inquiry', async (actor, ids) => {
      const today = calendarDay(this.clock.now());
      const rows = await this.repository.listHeads(actor, ids);
      return rows.map((row) => {
        const { id, workingGroupId, title, caseNumber, receivedAt } = presentInquiryHead(actor, row, today);
        return {
          ...{ id, workingGroupId, title, detail: caseNumber, day: calendarDay(new Date(receivedAt)) },
          meetingId: null,
          municipalityId: null,
        };
      });
    });
  }
}
