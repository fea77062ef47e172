import { Controller, Delete, Get, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { LinkHolder } from '../../access/actor.js';
import { CurrentLink } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Unsubscription } from './unsubscription.schemas.js';
import { UnsubscriptionService } from './unsubscription.service.js';

@Controller('links/unsubscription')
export class UnsubscriptionLinksController {
  constructor(private readonly unsubscription: UnsubscriptionService) {}

  @Get()
  @Access('link')
  @Responds(200, Unsubscription)
  show(@CurrentLink('unsubscribe') holder: LinkHolder): Promise<Unsubscription> {
    return this.unsubscription.show(holder);
  }

  @Post()
  @Access('link')
  @Responds(201, Unsubscription)
  unsubscribe(@CurrentLink('unsubscribe') holder: LinkHolder): Promise<Unsubscription> {
    return this.unsubscription.unsubscribe(holder);
  }

  @Delete()
  @Access('link')
  @Responds(200, Unsubscription)
  resubscribe(@CurrentLink('unsubscribe') holder: LinkHolder): Promise<Unsubscription> {
    return this.unsubscription.resubscribe(holder);
  }
}
