import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AddAgendaTemplate,
  AgendaTemplate,
  AgendaTemplateList,
  ReplaceAgendaTemplate,
} from './agenda-templates.schemas.js';
import { AgendaTemplatesService } from './agenda-templates.service.js';

@Controller('working-groups/:id/agenda-templates')
export class AgendaTemplatesController {
  constructor(private readonly templates: AgendaTemplatesService) {}

  @Get()
  @Access('members')
  @Responds(200, AgendaTemplateList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<AgendaTemplateList> {
    return this.templates.list(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, AgendaTemplate)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddAgendaTemplate }) input: AddAgendaTemplate,
  ): Promise<AgendaTemplate> {
    return this.templates.add(actor, id, input);
  }

  @Put(':templateId')
  @Access('members')
  @Responds(200, AgendaTemplate)
  replace(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('templateId', { schema: Id }) templateId: Id,
    @Body({ schema: ReplaceAgendaTemplate }) input: ReplaceAgendaTemplate,
  ): Promise<AgendaTemplate> {
    return this.templates.replace(actor, id, templateId, input);
  }

  @Delete(':templateId')
  @Access('members')
  @RespondsEmpty()
  remove(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('templateId', { schema: Id }) templateId: Id,
  ): Promise<void> {
    return this.templates.remove(actor, id, templateId);
  }
}
