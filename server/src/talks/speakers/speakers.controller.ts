import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { SpeakerDirectoryService } from './speaker-directory.service.js';
import { ChangeSpeaker, RecordSpeaker, SpeakerEntry, SpeakerFilter, SpeakerList } from './speakers.schemas.js';

@Controller('speakers')
export class SpeakersController {
  constructor(private readonly directory: SpeakerDirectoryService) {}

  @Get()
  @Access('members')
  @Responds(200, SpeakerList)
  list(@CurrentMember() actor: Actor, @Query({ schema: SpeakerFilter }) filter: SpeakerFilter): Promise<SpeakerList> {
    return this.directory.list(actor, filter);
  }

  @Post()
  @Access('members')
  @Responds(201, SpeakerEntry)
  record(@CurrentMember() actor: Actor, @Body({ schema: RecordSpeaker }) input: RecordSpeaker): Promise<SpeakerEntry> {
    return this.directory.record(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, SpeakerEntry)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<SpeakerEntry> {
    return this.directory.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, SpeakerEntry)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeSpeaker }) input: ChangeSpeaker,
  ): Promise<SpeakerEntry> {
    return this.directory.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.directory.remove(actor, id);
  }
}
