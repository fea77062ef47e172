import { Module } from '@nestjs/common';
import { MinutesModule } from '../minutes.module.js';
import { RevisionsController } from './revisions.controller.js';
import { RevisionsRepository } from './revisions.repository.js';
import { RevisionsService } from './revisions.service.js';

/** The history of minutes, to read and to compare. Hard rule: members never see what stood in a draft before they could. */
@Module({
  imports: [MinutesModule],
  controllers: [RevisionsController],
  providers: [RevisionsService, RevisionsRepository],
})
export class RevisionsModule {}
