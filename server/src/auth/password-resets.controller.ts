import { Body, Controller, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Access } from '../access/access.decorator.js';
import type { Member } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { RespondsEmpty } from '../platform/http/responds.decorator.js';
import { ChangePassword, RequestPasswordReset, SetPassword } from './password-resets.schemas.js';
import { PasswordResetsService } from './password-resets.service.js';
import { PasswordsService } from './passwords.service.js';

@Controller()
export class PasswordResetsController {
  constructor(
    private readonly resets: PasswordResetsService,
    private readonly passwords: PasswordsService,
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
  change(
    @CurrentMember() actor: Member,
    @Req() request: Request,
    @Body({ schema: ChangePassword }) input: ChangePassword,
  ): Promise<void> {
    return this.passwords.change(actor, input.currentPassword, input.newPassword, request.ip);
  }
}
