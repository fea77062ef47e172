import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ChangeGrant, EnterGrant, Grant, GrantFilter, GrantList } from './grants.schemas.js';
import { GrantsService } from './grants.service.js';

@Controller('grants')
export class GrantsController {
  constructor(private readonly grants: GrantsService) {}

  @Get()
  @Access('members')
  @Responds(200, GrantList)
  list(@CurrentMember() actor: Actor, @Query({ schema: GrantFilter }) filter: GrantFilter): Promise<GrantList> {
    return this.grants.list(actor, filter.workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, Grant)
  enter(@CurrentMember() actor: Actor, @Body({ schema: EnterGrant }) input: EnterGrant): Promise<Grant> {
    return this.grants.enter(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Grant)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeGrant }) input: ChangeGrant,
  ): Promise<Grant> {
    return this.grants.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.grants.remove(actor, id);
  }
}
