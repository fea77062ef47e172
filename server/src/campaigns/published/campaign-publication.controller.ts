import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Campaign, CloseCampaign, VersionOfCampaign } from '../campaigns.schemas.js';
import { CampaignsService } from '../campaigns.service.js';

@Controller('campaigns/:id')
export class CampaignPublicationController {
  constructor(private readonly campaigns: CampaignsService) {}

  @Post('publication')
  @Access('members')
  @Responds(201, Campaign)
  publish(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: VersionOfCampaign }) { version }: VersionOfCampaign,
  ): Promise<Campaign> {
    return this.campaigns.publish(actor, id, version);
  }

  @Delete('publication')
  @Access('members')
  @Responds(200, Campaign)
  unpublish(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: VersionOfCampaign }) { version }: VersionOfCampaign,
  ): Promise<Campaign> {
    return this.campaigns.unpublish(actor, id, version);
  }

  @Post('closure')
  @Access('members')
  @Responds(201, Campaign)
  close(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CloseCampaign }) input: CloseCampaign,
  ): Promise<Campaign> {
    return this.campaigns.close(actor, id, input);
  }

  @Delete('closure')
  @Access('members')
  @Responds(200, Campaign)
  reopen(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: VersionOfCampaign }) { version }: VersionOfCampaign,
  ): Promise<Campaign> {
    return this.campaigns.reopen(actor, id, version);
  }
}
