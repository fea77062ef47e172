import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { MinutesModule } from '../minutes.module.js';
import { VersionsModule } from '../versions/versions.module.js';
import { WritingModule } from '../writing/writing.module.js';
import { ApprovalService } from './approval.service.js';
import { CirculationService } from './circulation.service.js';
import { LifeCycleController } from './life-cycle.controller.js';
import { LifeCycleRepository } from './life-cycle.repository.js';
import { LifeCycleRecordService } from './life-cycle-record.service.js';
import { SilentApprovalService } from './silent-approval.service.js';

/** From draft to approved. Hard rule: nothing is approved while a wish of a member is open. */
@Module({
  imports: [MinutesModule, MeetingsModule, WritingModule, VersionsModule],
  controllers: [LifeCycleController],
  providers: [CirculationService, ApprovalService, SilentApprovalService, LifeCycleRecordService, LifeCycleRepository],
  exports: [SilentApprovalService],
})
export class LifeCycleModule {}
