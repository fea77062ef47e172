import { Module } from '@nestjs/common';
import { BlocksModule } from '../blocks/blocks.module.js';
import { MinutesModule } from '../minutes.module.js';
import { WritingModule } from '../writing/writing.module.js';
import { ChangeRequestDecisionsService } from './change-request-decisions.service.js';
import { ChangeRequestRecordService } from './change-request-record.service.js';
import { ChangeRequestsController } from './change-requests.controller.js';
import { ChangeRequestsRepository } from './change-requests.repository.js';
import { ChangeRequestsService } from './change-requests.service.js';

/** Änderungswünsche. Hard rule: what is accepted replaces the very words that the proposer read. */
@Module({
  imports: [MinutesModule, BlocksModule, WritingModule],
  controllers: [ChangeRequestsController],
  providers: [
    ChangeRequestsService,
    ChangeRequestDecisionsService,
    ChangeRequestRecordService,
    ChangeRequestsRepository,
  ],
})
export class ChangeRequestsModule {}
