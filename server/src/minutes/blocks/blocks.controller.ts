import { Body, Controller, Param, Patch } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Minutes } from '../minutes.schemas.js';
import { ChooseAudience } from './blocks.schemas.js';
import { BlocksService } from './blocks.service.js';

@Controller('minutes/:id/blocks')
export class BlocksController {
  constructor(private readonly blocks: BlocksService) {}

  @Patch(':blockId')
  @Access('members')
  @Responds(200, Minutes)
  chooseAudience(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('blockId', { schema: Id }) blockId: Id,
    @Body({ schema: ChooseAudience }) { audience }: ChooseAudience,
  ): Promise<Minutes> {
    return this.blocks.chooseAudience(actor, id, blockId, audience);
  }
}
