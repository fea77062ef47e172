import { Module } from '@nestjs/common';
import { AccessibleVersionsController } from './accessible-versions/accessible-versions.controller.js';
import { AccessibleVersionsListener } from './accessible-versions/accessible-versions.listener.js';
import { AccessibleVersionsRepository } from './accessible-versions/accessible-versions.repository.js';
import { AccessibleVersionsService } from './accessible-versions/accessible-versions.service.js';
import { DownloadsController } from './downloads/downloads.controller.js';
import { DownloadsService } from './downloads/downloads.service.js';
import { PublicContentsService } from './downloads/public-contents.service.js';
import { StoredContents } from './downloads/stored-contents.service.js';
import { FileOwners } from './file-owners.service.js';
import { FilesController } from './files.controller.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { OpeningService } from './opening.service.js';
import { PagesController } from './pages/pages.controller.js';
import { PagesRepository } from './pages/pages.repository.js';
import { PagesService } from './pages/pages.service.js';
import { PublishedImagesService } from './pages/published-images.service.js';
import { PicturesService } from './pictures/pictures.service.js';
import { PreviewRemovalService } from './processing/preview-removal.service.js';
import { PreviewsService } from './processing/previews.service.js';
import { ProcessingListener } from './processing/processing.listener.js';
import { ProcessingRepository } from './processing/processing.repository.js';
import { ProcessingService } from './processing/processing.service.js';
import { ProcessingJobsService } from './processing/processing-jobs.service.js';
import { ScanningService } from './processing/scanning.service.js';
import { ArrivalsService } from './uploads/arrivals.service.js';
import { InspectionService } from './uploads/inspection.service.js';
import { IntakeService } from './uploads/intake.service.js';
import { SettlementService } from './uploads/settlement.service.js';
import { SpeakerTransfersController } from './uploads/speaker-transfers.controller.js';
import { TransferSweepService } from './uploads/transfer-sweep.service.js';
import { TransfersController } from './uploads/transfers.controller.js';
import { TransfersRepository } from './uploads/transfers.repository.js';
import { TransfersService } from './uploads/transfers.service.js';
import { UploadAllowanceService } from './uploads/upload-allowance.service.js';
import { UploadsService } from './uploads/uploads.service.js';

/** Stored documents: versions, checksums, rights. Hard rule: no object without its record, no record without its object. */
@Module({
  controllers: [
    FilesController,
    TransfersController,
    SpeakerTransfersController,
    AccessibleVersionsController,
    DownloadsController,
    PagesController,
  ],
  providers: [
    FileOwners,
    FilesService,
    FilesRepository,
    UploadsService,
    IntakeService,
    InspectionService,
    SettlementService,
    TransfersService,
    TransfersRepository,
    UploadAllowanceService,
    TransferSweepService,
    ArrivalsService,
    OpeningService,
    DownloadsService,
    StoredContents,
    PublicContentsService,
    PagesService,
    PagesRepository,
    PublishedImagesService,
    PicturesService,
    ProcessingJobsService,
    ProcessingListener,
    PreviewRemovalService,
    ProcessingService,
    ProcessingRepository,
    ScanningService,
    PreviewsService,
    AccessibleVersionsService,
    AccessibleVersionsRepository,
    AccessibleVersionsListener,
  ],
  exports: [
    FileOwners,
    FilesService,
    UploadsService,
    OpeningService,
    DownloadsService,
    PublicContentsService,
    PagesService,
    PagesRepository,
    PublishedImagesService,
    PicturesService,
  ],
})
export class FilesModule {}
