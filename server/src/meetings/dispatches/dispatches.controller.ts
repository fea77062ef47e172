import { Controller, Get, Param } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { DispatchLogService } from './dispatch-log.service.js';
import { DispatchLog } from './dispatches.schemas.js';

@Controller('meetings/:id/dispatches')
export class DispatchesController {
  constructor(private readonly log: DispatchLogService) {}

  @Get()
  @Access('coordination')
  @Responds(200, DispatchLog)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<DispatchLog> {
    return this.log.list(actor, id);
  }
}
