import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { TableQuery } from '../../platform/tables/tables.schemas.js';
import { Id } from '../../platform/validation/primitives.js';
import { SurveyTablesService } from './survey-tables.service.js';

@Controller('surveys/:id/table')
export class SurveyTablesController {
  constructor(private readonly tables: SurveyTablesService) {}

  @Get()
  @Access('members')
  @RespondsBytes()
  async download(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.tables.send(actor, id, format, request, response);
  }
}
