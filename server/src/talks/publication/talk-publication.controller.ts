import { Controller, Delete, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Talk } from '../talks.schemas.js';
import { TalkPublicationService } from './talk-publication.service.js';

/** Whether the public may read title and summary of a talk. */
@Controller('talks/:id/publication')
export class TalkPublicationController {
  constructor(private readonly publication: TalkPublicationService) {}

  @Post()
  @Access('members')
  @Responds(201, Talk)
  publish(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Talk> {
    return this.publication.publish(actor, id);
  }

  @Delete()
  @Access('members')
  @Responds(200, Talk)
  withdraw(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Talk> {
    return this.publication.withdraw(actor, id);
  }
}
