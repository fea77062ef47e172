import { Module } from '@nestjs/common';
import { OperatorController } from './operator.controller.js';
import { OperatorRepository } from './operator.repository.js';
import { OperatorService } from './operator.service.js';

/** Betreiber. Hard rule: what stands here is public, so offices and functions, and no names of people. */
@Module({
  controllers: [OperatorController],
  providers: [OperatorService, OperatorRepository],
  exports: [OperatorService],
})
export class OperatorModule {}
