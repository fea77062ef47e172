import { Body, Controller, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { MeasureUpdatesRequest, RequestMeasureUpdates } from './update-requests.schemas.js';
import { UpdateRequestsService } from './update-requests.service.js';

@Controller('action-plans/:id/update-requests')
export class UpdateRequestsController {
  constructor(private readonly requests: UpdateRequestsService) {}

  @Post()
  @Access('members')
  @Responds(201, MeasureUpdatesRequest)
  request(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RequestMeasureUpdates }) { measureIds }: RequestMeasureUpdates,
  ): Promise<MeasureUpdatesRequest> {
    return this.requests.request(actor, id, measureIds);
  }
}
