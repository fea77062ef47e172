import { Body, Controller, Delete, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ImportSavingService } from './import-saving.service.js';
import {
  MinutesImport,
  MinutesImportList,
  NewMinutesImport,
  SavedMinutesImport,
  SaveMinutesImport,
} from './minutes-import.schemas.js';
import { MinutesImportService } from './minutes-import.service.js';

@Controller('minutes-imports')
export class MinutesImportController {
  constructor(
    private readonly imports: MinutesImportService,
    private readonly saving: ImportSavingService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, MinutesImportList)
  list(@CurrentMember() actor: Actor): Promise<MinutesImportList> {
    return this.imports.list(actor);
  }

  /** The bytes of the file are the body. */
  @Post()
  @Access('members')
  @Responds(201, MinutesImport)
  read(
    @CurrentMember() actor: Actor,
    @Query({ schema: NewMinutesImport }) input: NewMinutesImport,
    @Req() request: Request,
  ): Promise<MinutesImport> {
    return this.imports.read(actor, input, request);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, MinutesImport)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MinutesImport> {
    return this.imports.show(actor, id);
  }

  @Post(':id/minutes')
  @Access('members')
  @Responds(201, SavedMinutesImport)
  save(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SaveMinutesImport }) input: SaveMinutesImport,
  ): Promise<SavedMinutesImport> {
    return this.saving.save(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.imports.remove(actor, id);
  }
}
