import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { PublicPicturesService } from '../../pictures/public-pictures.service.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendContent } from '../../platform/http/send-content.js';
import { Id } from '../../platform/validation/primitives.js';
import { PublicPictureSize } from './public-pictures.schemas.js';

/** Pictures of public pages. Whether one may be shown is asked with every request. */
@Controller('bilder')
@ApiExcludeController()
export class PublicPicturesController {
  constructor(private readonly pictures: PublicPicturesService) {}

  /** Express answers HEAD with it too. */
  @Get(':id/:size.webp')
  @Access('public')
  @RespondsBytes()
  async content(
    @Param('id', { schema: Id }) id: Id,
    @Param('size', { schema: PublicPictureSize }) size: PublicPictureSize,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendContent(request, response, await this.pictures.open(id, size));
  }
}
