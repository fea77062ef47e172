import { Body, Controller, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ArrangeCampaignSteps, Campaign } from '../campaigns.schemas.js';
import { CampaignStepsService } from './campaign-steps.service.js';

@Controller('campaigns')
export class CampaignStepsController {
  constructor(private readonly steps: CampaignStepsService) {}

  @Put(':id/steps')
  @Access('members')
  @Responds(200, Campaign)
  arrange(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ArrangeCampaignSteps }) input: ArrangeCampaignSteps,
  ): Promise<Campaign> {
    return this.steps.arrange(actor, id, input);
  }
}
