import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendStream } from '../../platform/http/send-stream.js';
import { ArchiveToken } from '../emergency-archive.schemas.js';
import { ArchiveFetchingService } from './archive-fetching.service.js';

/** For computers that fetch every week: the address is the secret. */
@Controller('emergency-archive/fetch')
export class ArchiveFetchingController {
  constructor(private readonly fetching: ArchiveFetchingService) {}

  /** Express answers HEAD with it too. */
  @Get(':token.zip')
  @Access('public')
  @RespondsBytes()
  async fetch(
    @Param('token', { schema: ArchiveToken }) token: ArchiveToken,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.fetching.open(token, request.ip));
  }
}
