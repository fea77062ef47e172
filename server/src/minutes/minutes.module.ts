import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { AddresseesService } from './addressees/addressees.service.js';
import { RemovedEntriesRepository } from './addressees/removed-entries.repository.js';
import { MinutesDocumentModule } from './documents/minutes-document.module.js';
import { MinutesController } from './minutes.controller.js';
import { MinutesRepository } from './minutes.repository.js';
import { MinutesService } from './minutes.service.js';
import { MinutesApprovalListener } from './minutes-approval.listener.js';
import { MinutesApprovalRepository } from './minutes-approval.repository.js';
import { MinutesListRepository } from './minutes-list.repository.js';
import { MinutesListService } from './minutes-list.service.js';
import { WritingModule } from './writing/writing.module.js';

/** Protokolle: draft, circulated with an objection period, approved. Hard rule: what is approved never changes. */
@Module({
  imports: [MeetingsModule, TasksModule, WorkingGroupsModule, MinutesDocumentModule, WritingModule],
  controllers: [MinutesController],
  providers: [
    MinutesService,
    MinutesRepository,
    MinutesListService,
    MinutesListRepository,
    AddresseesService,
    RemovedEntriesRepository,
    MinutesApprovalListener,
    MinutesApprovalRepository,
  ],
  exports: [MinutesService, MinutesRepository, AddresseesService],
})
export class MinutesModule {}
