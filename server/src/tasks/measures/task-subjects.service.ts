import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasureSubjects } from '../../action-plan/links/measure-subjects.service.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { TaskSubjectsRepository } from './task-subjects.repository.js';

/** Tasks that have to do with a measure. */
@Injectable()
export class TaskSubjectsService implements OnModuleInit {
  constructor(
    private readonly subjects: MeasureSubjects,
    private readonly repository: TaskSubjectsRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register('task', async (actor, ids) =>
      (await this.repository.listVisible(actor, ids)).map(({ id, workingGroupId, text, dueOn, municipality }) => ({
        ...{ id, workingGroupId, title: text, detail: municipality.name },
        day: dueOn && dayFromColumn(dueOn),
        meetingId: null,
        municipalityId: municipality.id,
      })),
    );
  }
}
