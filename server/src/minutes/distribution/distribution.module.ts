import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { WorkingGroupsModule } from '../../working-groups/working-groups.module.js';
import { MinutesDocumentModule } from '../documents/minutes-document.module.js';
import { DistributionController } from './distribution.controller.js';
import { DistributionListener } from './distribution.listener.js';
import { DistributionRepository } from './distribution.repository.js';
import { DistributionService } from './distribution.service.js';
import { DistributionListRepository } from './distribution-list.repository.js';
import { DistributionListService } from './distribution-list.service.js';
import { DistributionMailsService } from './distribution-mails.service.js';

/** Approved minutes go to the Verteiler. Hard rule: everybody gets them once, in the wording for their audience. */
@Module({
  imports: [MeetingsModule, WorkingGroupsModule, MinutesDocumentModule],
  controllers: [DistributionController],
  providers: [
    DistributionService,
    DistributionRepository,
    DistributionMailsService,
    DistributionListService,
    DistributionListRepository,
    DistributionListener,
  ],
})
export class DistributionModule {}
