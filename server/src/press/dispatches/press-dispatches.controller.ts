import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { DispatchPressRelease, PressDispatchList } from './dispatches.schemas.js';
import { DispatchesService } from './dispatches.service.js';

@Controller('press-releases/:id/dispatches')
export class PressDispatchesController {
  constructor(private readonly dispatches: DispatchesService) {}

  @Get()
  @Access('members')
  @Responds(200, PressDispatchList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<PressDispatchList> {
    return this.dispatches.list(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, PressDispatchList)
  send(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: DispatchPressRelease }) input: DispatchPressRelease,
  ): Promise<PressDispatchList> {
    return this.dispatches.send(actor, id, input);
  }
}
