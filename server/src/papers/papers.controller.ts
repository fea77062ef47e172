import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../platform/http/responds.decorator.js';
import { sendStream, whenLeft } from '../platform/http/send-stream.js';
import { Id } from '../platform/validation/primitives.js';
import { ArchiveService } from './archive/archive.service.js';
import { BinderService } from './binder/binder.service.js';
import { MeetingPapers } from './papers.schemas.js';
import { PapersService } from './papers.service.js';

@Controller('meetings/:id')
export class PapersController {
  constructor(
    private readonly papers: PapersService,
    private readonly archive: ArchiveService,
    private readonly binder: BinderService,
  ) {}

  @Get('papers')
  @Access('members')
  @Responds(200, MeetingPapers)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MeetingPapers> {
    return this.papers.list(actor, id);
  }

  /** Made while it is sent. */
  @Get('papers.zip')
  @Access('members')
  @RespondsBytes()
  async zip(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.archive.open(actor, id));
  }

  /** One PDF with bookmarks and page numbers. */
  @Get('papers.pdf')
  @Access('members')
  @RespondsBytes()
  async pdf(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.binder.make(actor, id, whenLeft(response), (content) => sendStream(request, response, content));
  }
}
