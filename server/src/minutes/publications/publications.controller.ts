import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { MinutesPublication, PublishMinutes } from './publications.schemas.js';
import { PublicationsService } from './publications.service.js';

@Controller('minutes/:id/publication')
export class PublicationsController {
  constructor(private readonly publications: PublicationsService) {}

  @Get()
  @Access('members')
  @Responds(200, MinutesPublication)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MinutesPublication> {
    return this.publications.show(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, MinutesPublication)
  publish(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: PublishMinutes }) input: PublishMinutes,
  ): Promise<MinutesPublication> {
    return this.publications.publish(actor, id, input);
  }

  @Delete()
  @Access('members')
  @Responds(200, MinutesPublication)
  withdraw(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MinutesPublication> {
    return this.publications.withdraw(actor, id);
  }
}
