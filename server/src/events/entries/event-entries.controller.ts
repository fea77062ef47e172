import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendRendered } from '../../platform/http/send-rendered.js';
import { Id } from '../../platform/validation/primitives.js';
import { EventEntriesService } from './event-entries.service.js';

@Controller('events')
export class EventEntriesController {
  constructor(private readonly entries: EventEntriesService) {}

  /** Express answers HEAD with it too. */
  @Get(':id/calendar')
  @Access('members')
  @RespondsBytes()
  async downloadEvent(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendRendered(request, response, await this.entries.open(actor, id));
  }
}
