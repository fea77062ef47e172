import { Module } from '@nestjs/common';
import { BlocksModule } from '../blocks/blocks.module.js';
import { MinutesDocumentModule } from '../documents/minutes-document.module.js';
import { MinutesModule } from '../minutes.module.js';
import { WritingModule } from '../writing/writing.module.js';
import { AmendmentsService } from './amendments.service.js';
import { UnfrozenService } from './unfrozen.service.js';
import { VersionsController } from './versions.controller.js';
import { VersionsRepository } from './versions.repository.js';
import { VersionsService } from './versions.service.js';

/** Frozen minutes and their amendments. Hard rule: a version is written once and read for ever. */
@Module({
  imports: [MinutesModule, MinutesDocumentModule, BlocksModule, WritingModule],
  controllers: [VersionsController],
  providers: [VersionsService, AmendmentsService, UnfrozenService, VersionsRepository],
  exports: [VersionsService, UnfrozenService],
})
export class VersionsModule {}
