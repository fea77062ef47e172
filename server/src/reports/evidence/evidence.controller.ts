import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendStream } from '../../platform/http/send-stream.js';
import { Id } from '../../platform/validation/primitives.js';
import { Evidence, EvidenceQuery } from './evidence.schemas.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceFoldersService } from './evidence-folders.service.js';

@Controller('working-groups/:id')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly folders: EvidenceFoldersService,
  ) {}

  @Get('evidence')
  @Access('members')
  @Responds(200, Evidence)
  show(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: EvidenceQuery }) query: EvidenceQuery,
  ): Promise<Evidence> {
    return this.evidence.show(actor, id, query);
  }

  /** Made while it is sent. */
  @Get('evidence.zip')
  @Access('members')
  @RespondsBytes()
  async zip(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: EvidenceQuery }) query: EvidenceQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.folders.open(actor, id, query));
  }
}
