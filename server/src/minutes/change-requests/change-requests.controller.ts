import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ChangeRequestDecisionsService } from './change-request-decisions.service.js';
import {
  ChangeRequest,
  ChangeRequestList,
  DecideChangeRequest,
  DeclineChangeRequest,
  RequestChange,
} from './change-requests.schemas.js';
import { ChangeRequestsService } from './change-requests.service.js';

@Controller('minutes/:id/change-requests')
export class ChangeRequestsController {
  constructor(
    private readonly requests: ChangeRequestsService,
    private readonly decisions: ChangeRequestDecisionsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, ChangeRequestList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<ChangeRequestList> {
    return this.requests.list(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, ChangeRequest)
  request(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RequestChange }) input: RequestChange,
  ): Promise<ChangeRequest> {
    return this.requests.request(actor, id, input);
  }

  @Post(':requestId/acceptance')
  @Access('members')
  @Responds(201, ChangeRequest)
  accept(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('requestId', { schema: Id }) requestId: Id,
    @Body({ schema: DecideChangeRequest }) input: DecideChangeRequest,
  ): Promise<ChangeRequest> {
    return this.decisions.accept(actor, id, requestId, input);
  }

  @Post(':requestId/refusal')
  @Access('members')
  @Responds(201, ChangeRequest)
  decline(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('requestId', { schema: Id }) requestId: Id,
    @Body({ schema: DeclineChangeRequest }) input: DeclineChangeRequest,
  ): Promise<ChangeRequest> {
    return this.decisions.decline(actor, id, requestId, input);
  }

  @Post(':requestId/withdrawal')
  @Access('members')
  @Responds(201, ChangeRequest)
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('requestId', { schema: Id }) requestId: Id,
    @Body({ schema: DecideChangeRequest }) input: DecideChangeRequest,
  ): Promise<ChangeRequest> {
    return this.decisions.withdraw(actor, id, requestId, input);
  }
}
