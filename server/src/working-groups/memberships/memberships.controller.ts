import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { AdmitMember, EndMembership, Membership, MembershipList } from './memberships.schemas.js';
import { MembershipsService } from './memberships.service.js';

@Controller()
export class MembershipsController {
  constructor(private readonly memberships: MembershipsService) {}

  @Get('working-groups/:id/memberships')
  @Access('members')
  @Responds(200, MembershipList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MembershipList> {
    return this.memberships.list(actor, id);
  }

  @Post('working-groups/:id/memberships')
  @Access('coordination')
  @Responds(201, Membership)
  admit(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AdmitMember }) input: AdmitMember,
  ): Promise<Membership> {
    return this.memberships.admit(actor, id, input);
  }

  @Post('memberships/:id/end')
  @Access('coordination')
  @Responds(201, Membership)
  end(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: EndMembership }) input: EndMembership,
  ): Promise<Membership> {
    return this.memberships.end(actor, id, input);
  }
}
