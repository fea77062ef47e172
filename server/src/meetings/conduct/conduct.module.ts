import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { MeetingsModule } from '../meetings.module.js';
import { ConductController } from './conduct.controller.js';
import { ConductRepository } from './conduct.repository.js';
import { ConductService } from './conduct.service.js';

/** Leading a meeting: which agenda item is called, and how long it takes. Hard rule: at most one runs. */
@Module({
  imports: [MeetingsModule, FilesModule],
  controllers: [ConductController],
  providers: [ConductService, ConductRepository],
  exports: [ConductService],
})
export class ConductModule {}
