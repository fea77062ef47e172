import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendStream } from '../../platform/http/send-stream.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AccessibilityStatement,
  ChangeBarrier,
  FixBarrier,
  KnownBarrier,
  ListBarrier,
  RecordReview,
  StatementDocumentQuery,
} from './barriers.schemas.js';
import { BarriersService } from './barriers.service.js';
import { StatementService } from './statement.service.js';
import { StatementDocumentService } from './statement-document.service.js';

/** For those who tend the statement on accessibility; what everybody reads is a page. */
@Controller('accessibility-statement')
export class BarriersController {
  constructor(
    private readonly statement: StatementService,
    private readonly barriers: BarriersService,
    private readonly documents: StatementDocumentService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, AccessibilityStatement)
  show(@CurrentMember() actor: Actor): Promise<AccessibilityStatement> {
    return this.statement.show(actor);
  }

  @Post('reviews')
  @Access('members')
  @Responds(201, AccessibilityStatement)
  recordReview(
    @CurrentMember() actor: Actor,
    @Body({ schema: RecordReview }) input: RecordReview,
  ): Promise<AccessibilityStatement> {
    return this.statement.recordReview(actor, input);
  }

  /** For the Überwachungsstelle. */
  @Get('document')
  @Access('members')
  @RespondsBytes()
  async download(
    @CurrentMember() actor: Actor,
    @Query({ schema: StatementDocumentQuery }) { format }: StatementDocumentQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.documents.print(actor, format));
  }

  @Post('barriers')
  @Access('members')
  @Responds(201, KnownBarrier)
  list(@CurrentMember() actor: Actor, @Body({ schema: ListBarrier }) input: ListBarrier): Promise<KnownBarrier> {
    return this.barriers.list(actor, input);
  }

  @Patch('barriers/:id')
  @Access('members')
  @Responds(200, KnownBarrier)
  change(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeBarrier }) input: ChangeBarrier,
  ): Promise<KnownBarrier> {
    return this.barriers.change(actor, id, input);
  }

  @Post('barriers/:id/fix')
  @Access('members')
  @Responds(201, KnownBarrier)
  fix(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: FixBarrier }) { version }: FixBarrier,
  ): Promise<KnownBarrier> {
    return this.barriers.fix(actor, id, version);
  }

  @Post('barriers/:id/reopening')
  @Access('members')
  @Responds(201, KnownBarrier)
  reopen(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: FixBarrier }) { version }: FixBarrier,
  ): Promise<KnownBarrier> {
    return this.barriers.reopen(actor, id, version);
  }
}
