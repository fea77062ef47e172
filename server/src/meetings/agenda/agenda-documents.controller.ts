import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendTypeset } from '../../platform/http/send-rendered.js';
import { Id } from '../../platform/validation/primitives.js';
import { AgendaDocumentsService } from './agenda-documents.service.js';

@Controller('meetings/:id')
export class AgendaDocumentsController {
  constructor(private readonly documents: AgendaDocumentsService) {}

  /** PDF/UA-1, shown by the browser. */
  @Get('agenda.pdf')
  @Access('members')
  @RespondsBytes()
  async show(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.documents.show(actor, id));
  }
}
