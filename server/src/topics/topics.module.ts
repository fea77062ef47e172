import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { TopicDecisionsController } from './topic-decisions.controller.js';
import { TopicDecisionsService } from './topic-decisions.service.js';
import { TopicSeatsService } from './topic-seats.service.js';
import { TopicsController } from './topics.controller.js';
import { TopicsRepository } from './topics.repository.js';
import { TopicsService } from './topics.service.js';

/** Themenspeicher. Hard rule: a municipality has one vote per topic, whoever of its people gives it. */
@Module({
  imports: [MeetingsModule, MunicipalitiesModule, WorkingGroupsModule],
  controllers: [TopicsController, TopicDecisionsController],
  providers: [TopicsService, TopicDecisionsService, TopicSeatsService, TopicsRepository],
})
export class TopicsModule {}
