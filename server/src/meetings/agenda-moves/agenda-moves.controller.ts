import { Body, Controller, Delete, Param, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { AgendaVersion } from '../agenda/agenda.schemas.js';
import { Meeting } from '../meetings.schemas.js';
import { MoveAgendaItem } from './agenda-moves.schemas.js';
import { AgendaMovesService } from './agenda-moves.service.js';

@Controller('meetings/:id/agenda-items/:itemId/move')
export class AgendaMovesController {
  constructor(private readonly moves: AgendaMovesService) {}

  @Post()
  @Access('members')
  @Responds(201, Meeting)
  putOff(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('itemId', { schema: Id }) itemId: Id,
    @Body({ schema: MoveAgendaItem }) input: MoveAgendaItem,
  ): Promise<Meeting> {
    return this.moves.putOff(actor, id, itemId, input);
  }

  @Delete()
  @Access('members')
  @Responds(200, Meeting)
  takeBack(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('itemId', { schema: Id }) itemId: Id,
    @Query({ schema: AgendaVersion }) { version }: AgendaVersion,
  ): Promise<Meeting> {
    return this.moves.takeBack(actor, id, itemId, version);
  }
}
