import { Body, Controller, Get, Param, Put, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendStream } from '../../platform/http/send-stream.js';
import { Id } from '../../platform/validation/primitives.js';
import { ReleaseDocumentsService } from '../documents/release-documents.service.js';
import { DocumentQuery } from '../releases/releases.schemas.js';
import { LocalText, LocalTextList, SaveLocalText } from './local-texts.schemas.js';
import { LocalTextsService } from './local-texts.service.js';

@Controller('press-releases/:id')
export class LocalTextsController {
  constructor(
    private readonly texts: LocalTextsService,
    private readonly documents: ReleaseDocumentsService,
  ) {}

  @Get('document')
  @Access('members')
  @RespondsBytes()
  async download(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: DocumentQuery }) { format }: DocumentQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.documents.print(actor, id, format));
  }

  @Get('local-texts')
  @Access('members')
  @Responds(200, LocalTextList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<LocalTextList> {
    return this.texts.list(actor, id);
  }

  @Get('local-texts.zip')
  @Access('members')
  @RespondsBytes()
  async downloadAll(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.documents.printAll(actor, id));
  }

  @Put('local-texts/:municipalityId')
  @Access('members')
  @Responds(200, LocalText)
  save(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: SaveLocalText }) input: SaveLocalText,
  ): Promise<LocalText> {
    return this.texts.save(actor, id, municipalityId, input);
  }

  @Get('local-texts/:municipalityId/document')
  @Access('members')
  @RespondsBytes()
  async downloadOne(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Query({ schema: DocumentQuery }) { format }: DocumentQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.documents.printLocal(actor, id, municipalityId, format));
  }
}
