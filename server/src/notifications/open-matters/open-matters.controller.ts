import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { OpenMatterList } from './open-matters.schemas.js';
import { OpenMattersService } from './open-matters.service.js';

@Controller('open-matters')
export class OpenMattersController {
  constructor(private readonly openMatters: OpenMattersService) {}

  @Get()
  @Access('members')
  @Responds(200, OpenMatterList)
  list(@CurrentMember() actor: Actor): Promise<OpenMatterList> {
    return this.openMatters.list(actor);
  }
}
