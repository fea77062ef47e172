import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { WorkingGroupsModule } from '../../working-groups/working-groups.module.js';
import { MinutesModule } from '../minutes.module.js';
import { ImportAttendanceService } from './import-attendance.service.js';
import { ImportCircleService } from './import-circle.service.js';
import { ImportPicturesService } from './import-pictures.service.js';
import { ImportSavingService } from './import-saving.service.js';
import { ManuscriptsService } from './manuscripts.service.js';
import { MinutesImportController } from './minutes-import.controller.js';
import { MinutesImportRepository } from './minutes-import.repository.js';
import { MinutesImportService } from './minutes-import.service.js';

/** Old minutes become drafts. Hard rule: nothing is saved that nobody has looked at, and nothing by halves. */
@Module({
  imports: [FilesModule, MeetingsModule, WorkingGroupsModule, MinutesModule],
  controllers: [MinutesImportController],
  providers: [
    MinutesImportService,
    ImportSavingService,
    ImportAttendanceService,
    ImportCircleService,
    ImportPicturesService,
    ManuscriptsService,
    MinutesImportRepository,
  ],
})
export class MinutesImportModule {}
