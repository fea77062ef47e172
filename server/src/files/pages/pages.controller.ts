import { Body, Controller, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendContent } from '../../platform/http/send-content.js';
import { Id } from '../../platform/validation/primitives.js';
import { FilePages, ImageQuery, PageNumber, PdfQuery, ReleaseNotes } from './pages.schemas.js';
import { PagesService } from './pages.service.js';

@Controller('files/:id')
export class PagesController {
  constructor(private readonly pages: PagesService) {}

  @Get('pages')
  @Access('members')
  @Responds(200, FilePages)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<FilePages> {
    return this.pages.list(actor, id);
  }

  @Get('pages/:number/image')
  @Access('members')
  @RespondsBytes()
  async image(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('number', { schema: PageNumber }) number: PageNumber,
    @Query({ schema: ImageQuery }) query: ImageQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendContent(request, response, await this.pages.image(actor, id, number, query));
  }

  @Get('pdf')
  @Access('members')
  @RespondsBytes()
  async pdf(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: PdfQuery }) query: PdfQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendContent(request, response, await this.pages.pdf(actor, id, query));
  }

  @Put('notes-release')
  @Access('members')
  @Responds(200, FilePages)
  releaseNotes(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ReleaseNotes }) { released }: ReleaseNotes,
  ): Promise<FilePages> {
    return this.pages.releaseNotes(actor, id, released);
  }

  @Post('processing')
  @Access('members')
  @Responds(201, FilePages)
  retry(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<FilePages> {
    return this.pages.retry(actor, id);
  }
}
