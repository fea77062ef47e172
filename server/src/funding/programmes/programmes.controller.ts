import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AddFundingProgramme,
  ChangeFundingProgramme,
  FundingFilter,
  FundingProgramme,
  FundingProgrammeList,
} from './programmes.schemas.js';
import { ProgrammesService } from './programmes.service.js';

@Controller('funding-programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Get()
  @Access('members')
  @Responds(200, FundingProgrammeList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: FundingFilter }) filter: FundingFilter,
  ): Promise<FundingProgrammeList> {
    return this.programmes.list(actor, filter.workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, FundingProgramme)
  add(
    @CurrentMember() actor: Actor,
    @Body({ schema: AddFundingProgramme }) input: AddFundingProgramme,
  ): Promise<FundingProgramme> {
    return this.programmes.add(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, FundingProgramme)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<FundingProgramme> {
    return this.programmes.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, FundingProgramme)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeFundingProgramme }) input: ChangeFundingProgramme,
  ): Promise<FundingProgramme> {
    return this.programmes.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.programmes.remove(actor, id);
  }

  @Post(':id/ending')
  @Access('members')
  @Responds(201, FundingProgramme)
  end(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<FundingProgramme> {
    return this.programmes.end(actor, id);
  }

  @Delete(':id/ending')
  @Access('members')
  @Responds(200, FundingProgramme)
  resume(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<FundingProgramme> {
    return this.programmes.resume(actor, id);
  }
}
