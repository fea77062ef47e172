import { Body, Controller, Delete, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator.js';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { LocalGuard } from './local.guard.js';
import { type SignedInRequest, signedInMember } from './local.strategy.js';
import { Credentials, Session } from './sessions.schemas.js';
import { SessionsService } from './sessions.service.js';

@Controller('session')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @Access('recognised')
  @Responds(200, Session)
  show(@CurrentActor() actor: Actor): Promise<Session> {
    return this.sessions.show(actor);
  }

  @Post()
  @Access('public')
  @UseGuards(LocalGuard)
  @Responds(201, Session)
  begin(
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: Credentials }) _credentials: Credentials,
  ): Promise<Session> {
    return this.sessions.begin(signedInMember(request), request, response);
  }

  @Delete()
  @Access('members')
  @RespondsEmpty()
  end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.sessions.end(request, response);
  }
}
