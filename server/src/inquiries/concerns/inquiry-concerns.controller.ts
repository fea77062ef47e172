import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Inquiry } from '../inquiries.schemas.js';
import { SayConcern } from './inquiry-concerns.schemas.js';
import { InquiryConcernsService } from './inquiry-concerns.service.js';

@Controller('inquiries/:id/concern')
export class InquiryConcernsController {
  constructor(private readonly concerns: InquiryConcernsService) {}

  @Put()
  @Access('members')
  @Responds(200, Inquiry)
  say(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SayConcern }) input: SayConcern,
  ): Promise<Inquiry> {
    return this.concerns.say(actor, id, input);
  }

  @Delete()
  @Access('members')
  @Responds(200, Inquiry)
  takeBack(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Inquiry> {
    return this.concerns.takeBack(actor, id);
  }
}
