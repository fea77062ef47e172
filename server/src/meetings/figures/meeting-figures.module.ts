import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../../municipalities/municipalities.module.js';
import { MeetingFiguresRepository } from './meeting-figures.repository.js';
import { MeetingFiguresService } from './meeting-figures.service.js';

/** Sitzungen counted, for reports. Hard rule: who took part is told by the rule of the attendance page. */
@Module({
  imports: [MunicipalitiesModule],
  providers: [MeetingFiguresService, MeetingFiguresRepository],
  exports: [MeetingFiguresService],
})
export class MeetingFiguresModule {}
