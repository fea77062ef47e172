import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendContent } from '../../platform/http/send-content.js';
import { Id } from '../../platform/validation/primitives.js';
import { ContentQuery } from '../files.schemas.js';
import { DownloadsService } from './downloads.service.js';

@Controller('files')
export class DownloadsController {
  constructor(private readonly downloads: DownloadsService) {}

  /** Express answers HEAD with it too. */
  @Get(':id/content')
  @Access('members')
  @RespondsBytes()
  async content(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: ContentQuery }) query: ContentQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendContent(request, response, await this.downloads.open(actor, id, query));
  }
}
