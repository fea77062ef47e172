import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { ChangeGroupRules, FoundWorkingGroup, WorkingGroup, WorkingGroupList } from './working-groups.schemas.js';
import { WorkingGroupsService } from './working-groups.service.js';

@Controller('working-groups')
export class WorkingGroupsController {
  constructor(private readonly workingGroups: WorkingGroupsService) {}

  @Get()
  @Access('members')
  @Responds(200, WorkingGroupList)
  list(@CurrentMember() actor: Actor): Promise<WorkingGroupList> {
    return this.workingGroups.list(actor);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, WorkingGroup)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<WorkingGroup> {
    return this.workingGroups.show(actor, id);
  }

  @Post()
  @Access('administration')
  @Responds(201, WorkingGroup)
  found(
    @CurrentMember() actor: Actor,
    @Body({ schema: FoundWorkingGroup }) input: FoundWorkingGroup,
  ): Promise<WorkingGroup> {
    return this.workingGroups.found(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, WorkingGroup)
  changeRules(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeGroupRules }) input: ChangeGroupRules,
  ): Promise<WorkingGroup> {
    return this.workingGroups.changeRules(actor, id, input);
  }
}
