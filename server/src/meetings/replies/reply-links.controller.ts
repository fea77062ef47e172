import { Body, Controller, Get, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { LinkHolder } from '../../access/actor.js';
import { CurrentLink } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { GiveReply, ReplyForm } from './replies.schemas.js';
import { RepliesService } from './replies.service.js';

/** Answers without signing in. Reading changes nothing, so that mail scanners may follow the links. */
@Controller('links/reply')
export class ReplyLinksController {
  constructor(private readonly replies: RepliesService) {}

  @Get()
  @Access('link')
  @Responds(200, ReplyForm)
  show(@CurrentLink('reply') link: LinkHolder): Promise<ReplyForm> {
    return this.replies.showByLink(link);
  }

  @Put()
  @Access('link')
  @Responds(200, ReplyForm)
  give(@CurrentLink('reply') link: LinkHolder, @Body({ schema: GiveReply }) input: GiveReply): Promise<ReplyForm> {
    return this.replies.giveByLink(link, input);
  }
}
