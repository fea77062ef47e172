import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { CallAgendaItem, MeetingConduct } from './conduct.schemas.js';
import { ConductService } from './conduct.service.js';

@Controller('meetings/:id')
export class ConductController {
  constructor(private readonly conduct: ConductService) {}

  @Get('conduct')
  @Access('members')
  @Responds(200, MeetingConduct)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MeetingConduct> {
    return this.conduct.show(actor, id);
  }

  @Put('running-agenda-item')
  @Access('members')
  @Responds(200, MeetingConduct)
  call(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CallAgendaItem }) input: CallAgendaItem,
  ): Promise<MeetingConduct> {
    return this.conduct.call(actor, id, input);
  }
}
