import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { PicturePoolService } from './picture-pool.service.js';
import {
  AddPicture,
  ChangePicture,
  Picture,
  PictureFilter,
  PictureList,
  PublicityChannel,
} from './pictures.schemas.js';

@Controller('pictures')
export class PicturesController {
  constructor(private readonly pictures: PicturePoolService) {}

  @Get()
  @Access('members')
  @Responds(200, PictureList)
  list(@CurrentMember() actor: Actor, @Query({ schema: PictureFilter }) filter: PictureFilter): Promise<PictureList> {
    return this.pictures.list(actor, filter.workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, Picture)
  add(@CurrentMember() actor: Actor, @Body({ schema: AddPicture }) input: AddPicture): Promise<Picture> {
    return this.pictures.add(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Picture)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Picture> {
    return this.pictures.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Picture)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangePicture }) input: ChangePicture,
  ): Promise<Picture> {
    return this.pictures.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.pictures.remove(actor, id);
  }

  @Put(':id/channels/:channel')
  @Access('members')
  @Responds(200, Picture)
  release(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('channel', { schema: PublicityChannel }) channel: PublicityChannel,
  ): Promise<Picture> {
    return this.pictures.release(actor, id, channel);
  }

  @Delete(':id/channels/:channel')
  @Access('members')
  @Responds(200, Picture)
  holdBack(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('channel', { schema: PublicityChannel }) channel: PublicityChannel,
  ): Promise<Picture> {
    return this.pictures.holdBack(actor, id, channel);
  }

  @Post(':id/withdrawal')
  @Access('members')
  @Responds(201, Picture)
  withdraw(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Picture> {
    return this.pictures.withdraw(actor, id);
  }

  @Delete(':id/withdrawal')
  @Access('members')
  @Responds(200, Picture)
  restore(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Picture> {
    return this.pictures.restore(actor, id);
  }
}
