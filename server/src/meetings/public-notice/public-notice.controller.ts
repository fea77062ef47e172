import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { PublicNotice, SavePublicNotice } from './public-notice.schemas.js';
import { PublicNoticeService } from './public-notice.service.js';

@Controller('meetings/:id/public-notice')
export class PublicNoticeController {
  constructor(private readonly notices: PublicNoticeService) {}

  @Get()
  @Access('members')
  @Responds(200, PublicNotice)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<PublicNotice> {
    return this.notices.show(actor, id);
  }

  @Put()
  @Access('members')
  @Responds(200, PublicNotice)
  save(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SavePublicNotice }) input: SavePublicNotice,
  ): Promise<PublicNotice> {
    return this.notices.save(actor, id, input);
  }

  @Delete()
  @Access('members')
  @Responds(200, PublicNotice)
  withdraw(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<PublicNotice> {
    return this.notices.withdraw(actor, id);
  }
}
