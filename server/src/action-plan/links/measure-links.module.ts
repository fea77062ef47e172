import { Module } from '@nestjs/common';
import { MeasureLinksController } from './measure-links.controller.js';
import { MeasureLinksRepository } from './measure-links.repository.js';
import { MeasureLinksService } from './measure-links.service.js';
import { MeasureSubjects } from './measure-subjects.service.js';

/**
 * What has to do with a measure: meetings, talks, tasks, inquiries, articles, reports. Their modules import this one and
 * register with `MeasureSubjects`. Hard rule: a link shows nobody an end that they do not see.
 */
@Module({
  controllers: [MeasureLinksController],
  providers: [MeasureLinksService, MeasureLinksRepository, MeasureSubjects],
  exports: [MeasureLinksService, MeasureSubjects],
})
export class MeasureLinksModule {}
