import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { InquiriesController } from './inquiries.controller.js';
import { InquiriesRepository } from './inquiries.repository.js';
import { InquiriesService } from './inquiries.service.js';
import { InquiryIntakeService } from './inquiry-intake.service.js';
import { InquiryListRepository } from './inquiry-list.repository.js';

/**
 * Anfragen: what the district is asked, and what it answers. Hard rule: who asked and is not to be named is known to
 * the coordination and the own municipality alone, by no list, filter, search or notification.
 */
@Module({
  imports: [MeetingsModule, MunicipalitiesModule, WorkingGroupsModule],
  controllers: [InquiriesController],
  providers: [InquiriesService, InquiryIntakeService, InquiriesRepository, InquiryListRepository],
  exports: [InquiriesService, InquiryIntakeService, InquiriesRepository],
})
export class InquiriesModule {}
