import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { PressRelease } from '../releases/releases.schemas.js';
import { QuoteRequestsService } from './quote-requests.service.js';
import { AddQuote, ChangeQuote, DecideQuote, RequestQuote } from './quotes.schemas.js';
import { QuotesService } from './quotes.service.js';

@Controller('press-releases/:id/quotes')
export class QuotesController {
  constructor(
    private readonly quotes: QuotesService,
    private readonly requests: QuoteRequestsService,
  ) {}

  @Post()
  @Access('members')
  @Responds(201, PressRelease)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddQuote }) input: AddQuote,
  ): Promise<PressRelease> {
    return this.quotes.add(actor, id, input);
  }

  @Patch(':quoteId')
  @Access('members')
  @Responds(200, PressRelease)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('quoteId', { schema: Id }) quoteId: Id,
    @Body({ schema: ChangeQuote }) input: ChangeQuote,
  ): Promise<PressRelease> {
    return this.quotes.update(actor, id, quoteId, input);
  }

  @Post(':quoteId/request')
  @Access('members')
  @Responds(201, PressRelease)
  request(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('quoteId', { schema: Id }) quoteId: Id,
    @Body({ schema: RequestQuote }) input: RequestQuote,
  ): Promise<PressRelease> {
    return this.requests.request(actor, id, quoteId, input);
  }

  @Post(':quoteId/decision')
  @Access('members')
  @Responds(201, PressRelease)
  decide(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('quoteId', { schema: Id }) quoteId: Id,
    @Body({ schema: DecideQuote }) input: DecideQuote,
  ): Promise<PressRelease> {
    return this.quotes.decide(actor, id, quoteId, input);
  }

  @Delete(':quoteId')
  @Access('members')
  @Responds(200, PressRelease)
  remove(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('quoteId', { schema: Id }) quoteId: Id,
  ): Promise<PressRelease> {
    return this.quotes.remove(actor, id, quoteId);
  }
}
