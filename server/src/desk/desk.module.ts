import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { DeskRepository } from './desk.repository.js';
import { DeskService } from './desk.service.js';
import { VisitsRepository } from './visits/visits.repository.js';
import { VisitsService } from './visits/visits.service.js';

/** The start page by role. Hard rule: it shows nothing that the pages it leads to would not. */
@Module({
  controllers: [DeskController],
  providers: [DeskService, DeskRepository, VisitsService, VisitsRepository],
})
export class DeskModule {}
