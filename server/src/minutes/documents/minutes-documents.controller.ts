import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendTypeset } from '../../platform/http/send-rendered.js';
import { Id } from '../../platform/validation/primitives.js';
import { DocumentQuery } from './minutes-documents.schemas.js';
import { MinutesDocumentsService } from './minutes-documents.service.js';

@Controller('minutes/:id')
export class MinutesDocumentsController {
  constructor(private readonly documents: MinutesDocumentsService) {}

  /** PDF/UA-1, Word or HTML: for the group, the leadership of the administration, or without a person's name. */
  @Get('document')
  @Access('members')
  @RespondsBytes()
  async show(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: DocumentQuery }) query: DocumentQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.documents.show(actor, id, query));
  }
}
