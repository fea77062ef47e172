import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendTypeset } from '../../platform/http/send-rendered.js';
import { TableQuery } from '../../platform/tables/tables.schemas.js';
import { Id } from '../../platform/validation/primitives.js';
import { RegistrationListsService } from './registration-lists.service.js';

@Controller('events/:id/registrations')
export class RegistrationListsController {
  constructor(private readonly lists: RegistrationListsService) {}

  @Get('participants.pdf')
  @Access('members')
  @RespondsBytes()
  async participants(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.lists.participants(actor, id));
  }

  @Get('badges.pdf')
  @Access('members')
  @RespondsBytes()
  async badges(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.lists.badges(actor, id));
  }

  @Get('table')
  @Access('members')
  @RespondsBytes()
  async table(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.lists.sendTable(actor, id, format, request, response);
  }
}
