import { Module } from '@nestjs/common';
import { MunicipalitiesController } from './municipalities.controller.js';
import { MunicipalitiesRepository } from './municipalities.repository.js';
import { MunicipalitiesService } from './municipalities.service.js';

/** The bodies that send members: the Kreis and its Kommunen. Reference data, loaded, not edited. */
@Module({
  controllers: [MunicipalitiesController],
  providers: [MunicipalitiesService, MunicipalitiesRepository],
  exports: [MunicipalitiesService],
})
export class MunicipalitiesModule {}
