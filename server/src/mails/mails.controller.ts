import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { Mail, MailFilter, MailPage } from './mails.schemas.js';
import { MailsService } from './mails.service.js';

@Controller('mails')
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  @Get()
  @Access('administration')
  @Responds(200, MailPage)
  list(@Query({ schema: MailFilter }) filter: MailFilter): Promise<MailPage> {
    return this.mails.list(filter);
  }

  @Get(':id')
  @Access('administration')
  @Responds(200, Mail)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Mail> {
    return this.mails.show(actor, id);
  }

  @Post(':id/retry')
  @Access('administration')
  @Responds(201, Mail)
  sendAgain(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Mail> {
    return this.mails.sendAgain(actor, id);
  }
}
