import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { AddClipping, ChangeClipping, Clipping, ClippingFilter, ClippingList } from './clippings.schemas.js';
import { ClippingsService } from './clippings.service.js';

@Controller('clippings')
export class ClippingsController {
  constructor(private readonly clippings: ClippingsService) {}

  @Get()
  @Access('members')
  @Responds(200, ClippingList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: ClippingFilter }) filter: ClippingFilter,
  ): Promise<ClippingList> {
    return this.clippings.list(actor, filter.workingGroupId, filter.pressReleaseId);
  }

  @Post()
  @Access('members')
  @Responds(201, Clipping)
  add(@CurrentMember() actor: Actor, @Body({ schema: AddClipping }) input: AddClipping): Promise<Clipping> {
    return this.clippings.add(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Clipping)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeClipping }) input: ChangeClipping,
  ): Promise<Clipping> {
    return this.clippings.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.clippings.remove(actor, id);
  }
}
