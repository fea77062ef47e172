import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { Member, MemberFilter, MemberList, UpdateMember } from './members.schemas.js';
import { MembersService } from './members.service.js';

@Controller('members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @Access('members')
  @Responds(200, MemberList)
  list(@CurrentMember() actor: Actor, @Query({ schema: MemberFilter }) filter: MemberFilter): Promise<MemberList> {
    return this.members.list(actor, filter);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Member)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Member> {
    return this.members.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Member)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: UpdateMember }) input: UpdateMember,
  ): Promise<Member> {
    return this.members.update(actor, id, input);
  }

  @Post(':id/deactivation')
  @Access('administration')
  @Responds(201, Member)
  deactivate(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Member> {
    return this.members.deactivate(actor, id);
  }

  @Delete(':id/deactivation')
  @Access('administration')
  @Responds(200, Member)
  reactivate(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Member> {
    return this.members.reactivate(actor, id);
  }
}
