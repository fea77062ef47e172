import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { ActionPlansController } from './action-plans.controller.js';
import { ActionPlansRepository } from './action-plans.repository.js';
import { ActionPlansService } from './action-plans.service.js';
import { MeasureChangesService } from './measures/measure-changes.service.js';
import { MeasureDeedsService } from './measures/measure-deeds.service.js';
import { MeasureWordsService } from './measures/measure-words.service.js';
import { MeasuresController } from './measures/measures.controller.js';
import { MeasuresRepository } from './measures/measures.repository.js';
import { MeasuresService } from './measures/measures.service.js';
import { PlanMeasuresController } from './measures/plan-measures.controller.js';
import { PlanPublicationController } from './publication/plan-publication.controller.js';
import { PlanPublicationService } from './publication/plan-publication.service.js';
import { PublicMeasuresRepository } from './publication/public-measures.repository.js';
import { PublicMeasuresService } from './publication/public-measures.service.js';
import { MeasureRevisionsRepository } from './revisions/measure-revisions.repository.js';
import { MeasureRevisionsService } from './revisions/measure-revisions.service.js';
import { MeasureStatusService } from './revisions/measure-status.service.js';
import { UpdateLettersService } from './updates/update-letters.service.js';
import { UpdateLinksController } from './updates/update-links.controller.js';
import { UpdateLinksService } from './updates/update-links.service.js';
import { UpdateRequestsController } from './updates/update-requests.controller.js';
import { UpdateRequestsRepository } from './updates/update-requests.repository.js';
import { UpdateRequestsService } from './updates/update-requests.service.js';

/**
 * Handlungsplan: fields of action, measures, and how each stands. Hard rule: every change of a measure leaves a revision,
 * for "Stand vom" reads nothing else.
 */
@Module({
  imports: [AuthModule, MunicipalitiesModule, WorkingGroupsModule],
  controllers: [
    ActionPlansController,
    PlanPublicationController,
    PlanMeasuresController,
    MeasuresController,
    UpdateRequestsController,
    UpdateLinksController,
  ],
  providers: [
    ActionPlansService,
    ActionPlansRepository,
    PlanPublicationService,
    PublicMeasuresService,
    PublicMeasuresRepository,
    MeasuresService,
    MeasuresRepository,
    MeasureDeedsService,
    MeasureChangesService,
    MeasureWordsService,
    MeasureRevisionsService,
    MeasureRevisionsRepository,
    MeasureStatusService,
    UpdateRequestsService,
    UpdateRequestsRepository,
    UpdateLettersService,
    UpdateLinksService,
  ],
  exports: [ActionPlansService, MeasuresService, PublicMeasuresService, MeasureStatusService],
})
export class ActionPlanModule {}
