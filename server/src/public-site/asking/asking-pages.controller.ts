import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { PublicPage } from '../frame/public-page.js';
import { PublicPages, RespondsPage } from '../frame/responds-page.decorator.js';
import { Sent } from '../frame/sent.schemas.js';
import { AskQuery, BarrierQuery } from './asking-pages.schemas.js';
import { AskingPagesService } from './asking-pages.service.js';

@Controller()
@PublicPages()
export class AskingPagesController {
  constructor(private readonly asking: AskingPagesService) {}

  @Get('anfrage-stellen')
  @Access('public')
  @RespondsPage()
  showQuestion(@Query({ schema: AskQuery }) query: AskQuery): PublicPage {
    return this.asking.showQuestion(query);
  }

  @Post('anfrage-stellen')
  @Access('public')
  @RespondsPage()
  ask(@Body({ schema: Sent }) sent: Sent, @Req() { ip }: Request): Promise<PublicPage> {
    return this.asking.ask(sent, ip);
  }

  @Get('barriere-melden')
  @Access('public')
  @RespondsPage()
  showBarrier(@Query({ schema: BarrierQuery }) query: BarrierQuery): Promise<PublicPage> {
    return this.asking.showBarrier(query);
  }

  @Post('barriere-melden')
  @Access('public')
  @RespondsPage()
  report(@Body({ schema: Sent }) sent: Sent, @Req() { ip }: Request): Promise<PublicPage> {
    return this.asking.report(sent, ip);
  }
}
