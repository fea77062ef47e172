import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { ApplicationsRepository } from './applications/applications.repository.js';
import { ApplicationsService } from './applications/applications.service.js';
import { FundingBodiesService } from './funding-bodies.service.js';
import { GrantsController } from './grants/grants.controller.js';
import { GrantsRepository } from './grants/grants.repository.js';
import { GrantsService } from './grants/grants.service.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { ProgrammesRepository } from './programmes/programmes.repository.js';
import { ProgrammesService } from './programmes/programmes.service.js';

/**
 * Förderprogramme, who applies, and what was granted. Hard rule: how far a municipality is says that municipality or the
 * coordination, nobody else.
 */
@Module({
  imports: [MunicipalitiesModule, WorkingGroupsModule],
  controllers: [ProgrammesController, ApplicationsController, GrantsController],
  providers: [
    ProgrammesService,
    ProgrammesRepository,
    ApplicationsService,
    ApplicationsRepository,
    GrantsService,
    GrantsRepository,
    FundingBodiesService,
  ],
  exports: [ProgrammesService, GrantsService],
})
export class FundingModule {}
