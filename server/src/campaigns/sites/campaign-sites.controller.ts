import { Body, Controller, Param, Patch, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { Campaign } from '../campaigns.schemas.js';
import { AddCampaignSite, ChangeCampaignSite, DecideOnCampaignSites } from './campaign-sites.schemas.js';
import { CampaignSitesService } from './campaign-sites.service.js';

@Controller('campaigns/:id/sites')
export class CampaignSitesController {
  constructor(private readonly sites: CampaignSitesService) {}

  @Post()
  @Access('members')
  @Responds(201, Campaign)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddCampaignSite }) input: AddCampaignSite,
  ): Promise<Campaign> {
    return this.sites.add(actor, id, input);
  }

  @Put('decision')
  @Access('members')
  @Responds(200, Campaign)
  decide(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: DecideOnCampaignSites }) input: DecideOnCampaignSites,
  ): Promise<Campaign> {
    return this.sites.decide(actor, id, input);
  }

  @Patch(':siteId')
  @Access('members')
  @Responds(200, Campaign)
  change(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('siteId', { schema: Id }) siteId: Id,
    @Body({ schema: ChangeCampaignSite }) input: ChangeCampaignSite,
  ): Promise<Campaign> {
    return this.sites.change(actor, id, siteId, input);
  }
}
