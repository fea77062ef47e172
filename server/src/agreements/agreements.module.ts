import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { AgreementListRepository } from './agreement-list.repository.js';
import { AgreementsController } from './agreements.controller.js';
import { AgreementsRepository } from './agreements.repository.js';
import { AgreementsService } from './agreements.service.js';

/**
 * Empfehlungen und Verabredungen across meetings, and how far each municipality is with them. Hard rule: the words are
 * those of the minutes; a draft is known to nobody here.
 */
@Module({
  imports: [MunicipalitiesModule, WorkingGroupsModule],
  controllers: [AgreementsController],
  providers: [AgreementsService, AgreementsRepository, AgreementListRepository],
  exports: [AgreementsService],
})
export class AgreementsModule {}
