import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendContent } from '../../platform/http/send-content.js';
import { sendTypeset } from '../../platform/http/send-rendered.js';
import { Id } from '../../platform/validation/primitives.js';
import { OparlContents } from './oparl-answers.decorator.js';
import { type OparlBytes, OparlFilesService } from './oparl-files.service.js';

@Controller('oparl/files/:id')
@OparlContents()
export class OparlFilesController {
  constructor(private readonly files: OparlFilesService) {}

  @Get('content')
  @Access('public')
  @RespondsBytes()
  async show(@Param('id', { schema: Id }) id: Id, @Req() request: Request, @Res() response: Response): Promise<void> {
    await send(request, response, await this.files.open(id, 'inline'));
  }

  @Get('download')
  @Access('public')
  @RespondsBytes()
  async fetch(@Param('id', { schema: Id }) id: Id, @Req() request: Request, @Res() response: Response): Promise<void> {
    await send(request, response, await this.files.open(id, 'attachment'));
  }
}

async function send(request: Request, response: Response, bytes: OparlBytes): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (bytes.kind === 'stored') await sendContent(request, response, bytes.content);
  else await sendTypeset(request, response, bytes.typeset);
}
