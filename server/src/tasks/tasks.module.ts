import { Module } from '@nestjs/common';
import { MeasureLinksModule } from '../action-plan/links/measure-links.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { TaskFiguresRepository } from './figures/task-figures.repository.js';
import { TaskFiguresService } from './figures/task-figures.service.js';
import { TaskLinksController } from './links/task-links.controller.js';
import { TaskLinksService } from './links/task-links.service.js';
import { TaskSubjectsRepository } from './measures/task-subjects.repository.js';
import { TaskSubjectsService } from './measures/task-subjects.service.js';
import { TaskListRepository } from './task-list.repository.js';
import { TasksController } from './tasks.controller.js';
import { TasksRepository } from './tasks.repository.js';
import { TasksService } from './tasks.service.js';
import { TaskChangesService } from './work/task-changes.service.js';
import { TaskWorkController } from './work/task-work.controller.js';
import { TaskWorkService } from './work/task-work.service.js';

/** Aufgaben: who, what, until when, across meetings. Hard rule: what is done stays as it was done. */
@Module({
  imports: [MeasureLinksModule, WorkingGroupsModule],
  controllers: [TasksController, TaskWorkController, TaskLinksController],
  providers: [
    TasksService,
    TasksRepository,
    TaskListRepository,
    TaskWorkService,
    TaskChangesService,
    TaskLinksService,
    TaskSubjectsService,
    TaskSubjectsRepository,
    TaskFiguresService,
    TaskFiguresRepository,
  ],
  exports: [TasksService, TaskFiguresService],
})
export class TasksModule {}
