import { Body, Controller, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { SubscriptionAddress, SubscriptionLookup } from './subscription-lookups.schemas.js';
import { SubscriptionLookupsService } from './subscription-lookups.service.js';

@Controller('newsletter-subscriptions')
export class SubscriptionLookupsController {
  constructor(private readonly lookups: SubscriptionLookupsService) {}

  @Post('lookup')
  @Access('members')
  @Responds(201, SubscriptionLookup)
  lookUp(
    @CurrentMember() actor: Actor,
    @Body({ schema: SubscriptionAddress }) address: SubscriptionAddress,
  ): Promise<SubscriptionLookup> {
    return this.lookups.lookUp(actor, address);
  }

  @Post('end')
  @Access('members')
  @RespondsEmpty()
  end(
    @CurrentMember() actor: Actor,
    @Body({ schema: SubscriptionAddress }) address: SubscriptionAddress,
  ): Promise<void> {
    return this.lookups.end(actor, address);
  }
}
