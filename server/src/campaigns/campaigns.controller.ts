import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { CampaignReadingService } from './campaign-reading.service.js';
import {
  Campaign,
  CampaignFilter,
  CampaignList,
  ChangeCampaign,
  CopyCampaign,
  DateCampaign,
  PlanCampaign,
} from './campaigns.schemas.js';
import { CampaignsService } from './campaigns.service.js';
import { PlannedCampaignsService } from './planned-campaigns.service.js';

@Controller('campaigns')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly planned: PlannedCampaignsService,
    private readonly reading: CampaignReadingService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, CampaignList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: CampaignFilter }) { workingGroupId }: CampaignFilter,
  ): Promise<CampaignList> {
    return this.reading.list(actor, workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, Campaign)
  plan(@CurrentMember() actor: Actor, @Body({ schema: PlanCampaign }) input: PlanCampaign): Promise<Campaign> {
    return this.planned.plan(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Campaign)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Campaign> {
    return this.reading.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Campaign)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeCampaign }) input: ChangeCampaign,
  ): Promise<Campaign> {
    return this.campaigns.update(actor, id, input);
  }

  @Put(':id/date')
  @Access('members')
  @Responds(200, Campaign)
  setDate(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: DateCampaign }) input: DateCampaign,
  ): Promise<Campaign> {
    return this.campaigns.setDate(actor, id, input);
  }

  @Post(':id/copies')
  @Access('members')
  @Responds(201, Campaign)
  copy(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: CopyCampaign }) { title }: CopyCampaign,
  ): Promise<Campaign> {
    return this.planned.copy(actor, id, title);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.campaigns.remove(actor, id);
  }
}
