import { Module } from '@nestjs/common';
import { SocketDoors } from '../../platform/sockets/socket-doors.js';
import { EditorsService } from './editors.service.js';
import { LiveDocumentsService } from './live-documents.service.js';
import { ProjectionRepository } from './projection.repository.js';
import { RevisionKeepingRepository } from './revision-keeping.repository.js';
import { RevisionKeepingService } from './revision-keeping.service.js';
import { SeatsService } from './seats.service.js';
import { SectionSavingService } from './section-saving.service.js';
import { StoredDocumentsService } from './stored-documents.service.js';
import { WritingListener } from './writing.listener.js';
import { WritingRepository } from './writing.repository.js';
import { WritingService } from './writing.service.js';
import { WritingDoorService } from './writing-door.service.js';

/** The text of minutes while several people write it. Hard rule: what a window was told is stored is stored. */
@Module({
  providers: [
    SocketDoors,
    WritingService,
    WritingListener,
    WritingDoorService,
    EditorsService,
    SeatsService,
    LiveDocumentsService,
    StoredDocumentsService,
    WritingRepository,
    ProjectionRepository,
    SectionSavingService,
    RevisionKeepingService,
    RevisionKeepingRepository,
  ],
  exports: [WritingService, RevisionKeepingService],
})
export class WritingModule {}
