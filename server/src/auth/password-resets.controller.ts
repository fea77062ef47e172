import { Body, Controller, Post, Put, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator.js';
import type { Member } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { RespondsEmpty } from '../platform/http/responds.decorator.js';
import { ChangePassword, RequestPasswordReset, SetPassword } from './password-resets.schemas.js';
import { PasswordResetsService } from './password-resets.service.js';
import { PasswordsService } from './passwords.service.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class PasswordResetsController {
  constructor(
    private readonly resets: PasswordResetsService,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  @Post('password-resets')
  @Access('public')
  @RespondsEmpty()
  request(@Body({ schema: RequestPasswordReset }) input: RequestPasswordReset): Promise<void> {
    return this.resets.request(input.email);
  }

  @Post('password-resets/redemption')
  @Access('public')
  @RespondsEmpty()
  redeem(@Body({ schema: SetPassword }) input: SetPassword): Promise<void> {
    return this.resets.redeem(input);
  }

  @Put('password')
  @Access('members')
  @RespondsEmpty()
  async change(
    @CurrentMember() actor: Member,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: ChangePassword }) input: ChangePassword,
  ): Promise<void> {
    await this.passwords.change(actor, input.currentPassword, input.newPassword, request.ip);
    await this.sessions.begin(actor.id, request, response);
  }
}
