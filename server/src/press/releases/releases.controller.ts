import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ReleaseCorrectionsService } from './release-corrections.service.js';
import { ReleaseDraftsService } from './release-drafts.service.js';
import { ReleaseReadingService } from './release-reading.service.js';
import { ReleaseStepsService } from './release-steps.service.js';
import { ReleaseWritingService } from './release-writing.service.js';
import {
  ChangePressRelease,
  CorrectPressRelease,
  DraftPressRelease,
  PressRelease,
  PressReleaseFilter,
  PressReleaseList,
  PressReleaseStep,
  PressRevisionList,
  SetEmbargo,
} from './releases.schemas.js';

@Controller('press-releases')
export class ReleasesController {
  constructor(
    private readonly reading: ReleaseReadingService,
    private readonly drafts: ReleaseDraftsService,
    private readonly writing: ReleaseWritingService,
    private readonly steps: ReleaseStepsService,
    private readonly corrections: ReleaseCorrectionsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, PressReleaseList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: PressReleaseFilter }) filter: PressReleaseFilter,
  ): Promise<PressReleaseList> {
    return this.reading.list(actor, filter);
  }

  @Post()
  @Access('members')
  @Responds(201, PressRelease)
  begin(
    @CurrentMember() actor: Actor,
    @Body({ schema: DraftPressRelease }) input: DraftPressRelease,
  ): Promise<PressRelease> {
    return this.drafts.begin(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, PressRelease)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<PressRelease> {
    return this.reading.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, PressRelease)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangePressRelease }) input: ChangePressRelease,
  ): Promise<PressRelease> {
    return this.writing.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.writing.remove(actor, id);
  }

  @Post(':id/steps')
  @Access('members')
  @Responds(201, PressRelease)
  takeStep(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: PressReleaseStep }) input: PressReleaseStep,
  ): Promise<PressRelease> {
    return this.steps.take(actor, id, input);
  }

  @Put(':id/embargo')
  @Access('members')
  @Responds(200, PressRelease)
  setEmbargo(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SetEmbargo }) input: SetEmbargo,
  ): Promise<PressRelease> {
    return this.steps.setEmbargo(actor, id, input);
  }

  @Post(':id/corrections')
  @Access('members')
  @Responds(201, PressRelease)
  correct(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CorrectPressRelease }) input: CorrectPressRelease,
  ): Promise<PressRelease> {
    return this.corrections.correct(actor, id, input);
  }

  @Get(':id/revisions')
  @Access('members')
  @Responds(200, PressRevisionList)
  listRevisions(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<PressRevisionList> {
    return this.reading.listRevisions(actor, id);
  }
}
