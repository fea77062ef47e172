import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { Responds, RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendTypeset } from '../../platform/http/send-rendered.js';
import { Id } from '../../platform/validation/primitives.js';
import { PublicMinutesService } from './public-minutes.service.js';
import { PublicDocumentQuery, PublicMinutes, PublicMinutesList } from './publications.schemas.js';

/** For everybody, without login. */
@Controller('public-minutes')
export class PublicMinutesController {
  constructor(private readonly minutes: PublicMinutesService) {}

  @Get()
  @Access('public')
  @Responds(200, PublicMinutesList)
  list(): Promise<PublicMinutesList> {
    return this.minutes.list();
  }

  @Get(':id')
  @Access('public')
  @Responds(200, PublicMinutes)
  show(@Param('id', { schema: Id }) id: Id): Promise<PublicMinutes> {
    return this.minutes.show(id);
  }

  @Get(':id/document')
  @Access('public')
  @RespondsBytes()
  async document(
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: PublicDocumentQuery }) query: PublicDocumentQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.minutes.document(id, query));
  }

  @Get(':id/pictures/:fileId')
  @Access('public')
  @RespondsBytes()
  async picture(
    @Param('id', { schema: Id }) id: Id,
    @Param('fileId', { schema: Id }) fileId: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.minutes.picture(id, fileId));
  }
}
