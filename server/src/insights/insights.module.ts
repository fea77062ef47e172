import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { InsightFilesService } from './insight-files.service.js';
import { InsightsController } from './insights.controller.js';
import { InsightsRepository } from './insights.repository.js';
import { InsightsService } from './insights.service.js';
import { NetworkAgendaService } from './network-agenda.service.js';

/** "Aus dem Netzwerk". Hard rule: what is told here is the group's and leaves it with nobody. */
@Module({
  imports: [FilesModule, MeetingsModule],
  controllers: [InsightsController],
  providers: [InsightsService, InsightFilesService, NetworkAgendaService, InsightsRepository],
  exports: [InsightsService],
})
export class InsightsModule {}
