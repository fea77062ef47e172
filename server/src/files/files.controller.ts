import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { File, RecordRights, UpdateFile } from './files.schemas.js';
import { FilesService } from './files.service.js';

@Controller('files')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Get(':id')
  @Access('members')
  @Responds(200, File)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<File> {
    return this.files.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, File)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: UpdateFile }) input: UpdateFile,
  ): Promise<File> {
    return this.files.update(actor, id, input);
  }

  @Put(':id/rights')
  @Access('members')
  @Responds(200, File)
  recordRights(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RecordRights }) input: RecordRights,
  ): Promise<File> {
    return this.files.recordRights(actor, id, input);
  }

  @Post(':id/withdrawal')
  @Access('members')
  @Responds(201, File)
  withdraw(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<File> {
    return this.files.withdraw(actor, id);
  }
}
