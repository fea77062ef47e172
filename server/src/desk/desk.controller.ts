import { Controller, Get, Post } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Desk } from './desk.schemas.js';
import { DeskService } from './desk.service.js';
import { VisitsService } from './visits/visits.service.js';

@Controller('desk')
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly visits: VisitsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, Desk)
  show(@CurrentMember() actor: Actor): Promise<Desk> {
    return this.desk.show(actor);
  }

  /** Looking changes nothing; being here does. */
  @Post('visit')
  @Access('members')
  @RespondsEmpty()
  visit(@CurrentMember() actor: Actor): Promise<void> {
    return this.visits.note(actor);
  }
}
