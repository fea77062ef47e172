import { Module } from '@nestjs/common';
import { DownloadsController } from './downloads/downloads.controller.js';
import { DownloadsService } from './downloads/downloads.service.js';
import { FileOwners } from './file-owners.service.js';
import { FilesController } from './files.controller.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { InspectionService } from './uploads/inspection.service.js';
import { IntakeService } from './uploads/intake.service.js';
import { SettlementService } from './uploads/settlement.service.js';
import { UploadsService } from './uploads/uploads.service.js';

/** Stored documents: versions, checksums, rights. Hard rule: no object without its record, no record without its object. */
@Module({
  controllers: [FilesController, DownloadsController],
  providers: [
    FileOwners,
    FilesService,
    FilesRepository,
    UploadsService,
    IntakeService,
    InspectionService,
    SettlementService,
    DownloadsService,
  ],
  exports: [FileOwners, FilesService, UploadsService],
})
export class FilesModule {}
