import { Body, Controller, Delete, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Meeting } from '../meetings.schemas.js';
import { AddAgendaItem, AddAgendaTalk, AgendaOrder, AgendaVersion, UpdateAgendaItem } from './agenda.schemas.js';
import { AgendaService } from './agenda.service.js';

@Controller('meetings/:id')
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  @Post('agenda-items')
  @Access('members')
  @Responds(201, Meeting)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddAgendaItem }) input: AddAgendaItem,
  ): Promise<Meeting> {
    return this.agenda.add(actor, id, input);
  }

  @Patch('agenda-items/:itemId')
  @Access('members')
  @Responds(200, Meeting)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('itemId', { schema: Id }) itemId: Id,
    @Body({ schema: UpdateAgendaItem }) input: UpdateAgendaItem,
  ): Promise<Meeting> {
    return this.agenda.update(actor, id, itemId, input);
  }

  @Delete('agenda-items/:itemId')
  @Access('members')
  @Responds(200, Meeting)
  remove(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('itemId', { schema: Id }) itemId: Id,
    @Query({ schema: AgendaVersion }) { version }: AgendaVersion,
  ): Promise<Meeting> {
    return this.agenda.remove(actor, id, itemId, version);
  }

  @Post('agenda-items/:itemId/talk')
  @Access('members')
  @Responds(201, Meeting)
  addTalk(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('itemId', { schema: Id }) itemId: Id,
    @Body({ schema: AddAgendaTalk }) input: AddAgendaTalk,
  ): Promise<Meeting> {
    return this.agenda.addTalk(actor, id, itemId, input);
  }

  @Put('agenda-order')
  @Access('members')
  @Responds(200, Meeting)
  reorder(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AgendaOrder }) input: AgendaOrder,
  ): Promise<Meeting> {
    return this.agenda.reorder(actor, id, input);
  }
}
