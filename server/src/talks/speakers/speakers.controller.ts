import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { SpeakerList, SpeakerQuery } from '../talks.schemas.js';
import { SpeakersService } from './speakers.service.js';

@Controller('speakers')
export class SpeakersController {
  constructor(private readonly speakers: SpeakersService) {}

  @Get()
  @Access('coordination')
  @Responds(200, SpeakerList)
  list(@CurrentMember() actor: Actor, @Query({ schema: SpeakerQuery }) query: SpeakerQuery): Promise<SpeakerList> {
    return this.speakers.list(actor, query);
  }
}
