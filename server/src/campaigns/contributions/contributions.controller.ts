import { Body, Controller, Param, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Campaign } from '../campaigns.schemas.js';
import { CountCampaign, SayCampaignStep, SayParticipation } from './contributions.schemas.js';
import { ContributionsService } from './contributions.service.js';

@Controller('campaigns/:id')
export class ContributionsController {
  constructor(private readonly contributions: ContributionsService) {}

  @Put('participations/:municipalityId')
  @Access('members')
  @Responds(200, Campaign)
  sayParticipation(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: SayParticipation }) input: SayParticipation,
  ): Promise<Campaign> {
    return this.contributions.sayParticipation(actor, id, municipalityId, input);
  }

  @Put('steps/:stepId/municipalities/:municipalityId')
  @Access('members')
  @Responds(200, Campaign)
  sayStep(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) campaignId: Id,
    @Param('stepId', { schema: Id }) stepId: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: SayCampaignStep }) input: SayCampaignStep,
  ): Promise<Campaign> {
    return this.contributions.sayStep(actor, { campaignId, stepId, municipalityId }, input);
  }

  @Put('figures/:municipalityId')
  @Access('members')
  @Responds(200, Campaign)
  count(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: CountCampaign }) input: CountCampaign,
  ): Promise<Campaign> {
    return this.contributions.count(actor, id, municipalityId, input);
  }
}
