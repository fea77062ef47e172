import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AddDistributionAddress,
  DistributionAddress,
  DistributionList,
  MinutesDistribution,
} from './distribution.schemas.js';
import { DistributionService } from './distribution.service.js';
import { DistributionListService } from './distribution-list.service.js';

@Controller()
export class DistributionController {
  constructor(
    private readonly addresses: DistributionListService,
    private readonly distribution: DistributionService,
  ) {}

  @Get('working-groups/:id/distribution-addresses')
  @Access('coordination')
  @Responds(200, DistributionList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<DistributionList> {
    return this.addresses.list(actor, id);
  }

  @Post('working-groups/:id/distribution-addresses')
  @Access('coordination')
  @Responds(201, DistributionAddress)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddDistributionAddress }) input: AddDistributionAddress,
  ): Promise<DistributionAddress> {
    return this.addresses.add(actor, id, input);
  }

  @Delete('distribution-addresses/:id')
  @Access('coordination')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.addresses.remove(actor, id);
  }

  @Get('minutes/:id/distribution')
  @Access('coordination')
  @Responds(200, MinutesDistribution)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MinutesDistribution> {
    return this.distribution.show(actor, id);
  }

  @Post('minutes/:id/distribution')
  @Access('coordination')
  @Responds(201, MinutesDistribution)
  send(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MinutesDistribution> {
    return this.distribution.send(actor, id);
  }
}
