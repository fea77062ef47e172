import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasureSubjects } from '../../action-plan/links/measure-subjects.service.js';
import { KnowledgeRepository } from '../knowledge.repository.js';

/** Articles that have to do with a measure. */
@Injectable()
export class ArticleSubjectsService implements OnModuleInit {
  constructor(
    private readonly subjects: MeasureSubjects,
    private readonly repository: KnowledgeRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register('article', async (actor, ids) =>
      (await this.repository.listByIds(actor, ids)).map(({ id, workingGroupId, title }) => ({
        ...{ id, workingGroupId, title, detail: null, day: null, meetingId: null, municipalityId: null },
      })),
    );
  }
}
