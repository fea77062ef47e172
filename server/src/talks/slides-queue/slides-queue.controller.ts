import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { SlidesQueue, SlidesQueueQuery } from './slides-queue.schemas.js';
import { SlidesQueueService } from './slides-queue.service.js';

@Controller('slides-queue')
export class SlidesQueueController {
  constructor(private readonly queue: SlidesQueueService) {}

  @Get()
  @Access('coordination')
  @Responds(200, SlidesQueue)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: SlidesQueueQuery }) query: SlidesQueueQuery,
  ): Promise<SlidesQueue> {
    return this.queue.list(actor, query);
  }
}
