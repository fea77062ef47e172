import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { DataSetFile } from './open-data.schemas.js';
import { OpenDataService } from './open-data.service.js';

@Controller('offene-daten')
@ApiExcludeController()
export class OpenDataFilesController {
  constructor(private readonly data: OpenDataService) {}

  @Get('katalog.jsonld')
  @Access('public')
  @RespondsBytes()
  catalogue(@Req() request: Request, @Res() response: Response): void {
    this.data.sendCatalogue(request, response);
  }

  @Get(':file')
  @Access('public')
  @RespondsBytes()
  file(
    @Param('file', { schema: DataSetFile }) file: DataSetFile,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.data.send(request, response, file);
  }
}
