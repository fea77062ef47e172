import { Body, Controller, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Meeting } from '../meetings.schemas.js';
import { SendSupplement } from './agenda-supplements.schemas.js';
import { AgendaSupplementsService } from './agenda-supplements.service.js';

@Controller('meetings/:id/supplement')
export class AgendaSupplementsController {
  constructor(private readonly supplements: AgendaSupplementsService) {}

  @Post()
  @Access('members')
  @Responds(201, Meeting)
  send(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SendSupplement }) input: SendSupplement,
  ): Promise<Meeting> {
    return this.supplements.send(actor, id, input);
  }
}
