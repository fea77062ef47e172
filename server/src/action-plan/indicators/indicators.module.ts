import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../../working-groups/working-groups.module.js';
import { ActionPlanModule } from '../action-plan.module.js';
import { IndicatorBodiesService } from './indicator-bodies.service.js';
import { IndicatorValuesService } from './indicator-values.service.js';
import { IndicatorsController } from './indicators.controller.js';
import { IndicatorsRepository } from './indicators.repository.js';
import { IndicatorsService } from './indicators.service.js';

/** Messgrößen with targets and yearly values. Hard rule: a value is never changed, a correction is a further one. */
@Module({
  imports: [ActionPlanModule, MunicipalitiesModule, WorkingGroupsModule],
  controllers: [IndicatorsController],
  providers: [IndicatorsService, IndicatorValuesService, IndicatorBodiesService, IndicatorsRepository],
  exports: [IndicatorsService],
})
export class IndicatorsModule {}
