import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendTypeset } from '../../platform/http/send-rendered.js';
import { Id } from '../../platform/validation/primitives.js';
import { ParticipantListQuery } from './attendance-lists.schemas.js';
import { AttendanceListsService } from './attendance-lists.service.js';

/** PDF/UA-1, shown by the browser. */
@Controller('meetings/:id')
export class AttendanceListsController {
  constructor(private readonly lists: AttendanceListsService) {}

  @Get('participant-list.pdf')
  @Access('members')
  @RespondsBytes()
  async participants(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: ParticipantListQuery }) query: ParticipantListQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.lists.participants(actor, id, query));
  }

  @Get('signature-list.pdf')
  @Access('members')
  @RespondsBytes()
  async signatures(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.lists.signatures(actor, id));
  }
}
