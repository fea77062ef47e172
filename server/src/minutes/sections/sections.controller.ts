import { Body, Controller, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { MinutesSection, SaveSection } from './sections.schemas.js';
import { SectionsService } from './sections.service.js';

@Controller('minutes/:id/sections')
export class SectionsController {
  constructor(private readonly sections: SectionsService) {}

  @Put(':agendaItemId')
  @Access('members')
  @Responds(200, MinutesSection)
  save(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('agendaItemId', { schema: Id }) agendaItemId: Id,
    @Body({ schema: SaveSection }) input: SaveSection,
  ): Promise<MinutesSection> {
    return this.sections.save(actor, id, agendaItemId, input);
  }
}
