import { Controller, Get, Ip, Param, Post, Redirect } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import { RespondsEmpty, RespondsRedirect } from '../../platform/http/responds.decorator.js';
import { UnsubscriptionToken } from './unsubscription.schemas.js';
import { UnsubscriptionService } from './unsubscription.service.js';

/** The address of the List-Unsubscribe header. */
@Controller('unsubscription')
export class UnsubscriptionController {
  constructor(private readonly unsubscription: UnsubscriptionService) {}

  @Get(':token')
  @Access('public')
  @Redirect()
  @RespondsRedirect()
  page(@Param('token', { schema: UnsubscriptionToken }) token: UnsubscriptionToken) {
    return { url: this.unsubscription.page(token), statusCode: 303 };
  }

  @Post(':token')
  @Access('public')
  @RespondsEmpty()
  unsubscribe(
    @Param('token', { schema: UnsubscriptionToken }) token: UnsubscriptionToken,
    @Ip() address: string,
  ): Promise<void> {
    return this.unsubscription.unsubscribeByToken(token, address);
  }
}
