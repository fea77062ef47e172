import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { MembershipsService } from '../working-groups/memberships/memberships.service.js';
import * as campaignsPolicy from './campaigns.policy.js';
import { presentCampaign, presentCampaignSummary } from './campaigns.presenter.js';
import { CampaignsRepository } from './campaigns.repository.js';
import type { Campaign, CampaignList } from './campaigns.schemas.js';
import { CampaignFilesService } from './materials/campaign-files.service.js';

/** Campaigns with what the municipalities do in them. */
@Injectable()
export class CampaignReadingService {
  constructor(
    private readonly repository: CampaignsRepository,
    private readonly memberships: MembershipsService,
    private readonly files: CampaignFilesService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<CampaignList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const asked = await this.listAsked(workingGroupId);
    const campaigns = await this.repository.listVisible(actor, workingGroupId);
    return {
      items: campaigns.map((campaign) => presentCampaignSummary(campaign, asked)),
      abilities: { create: campaignsPolicy.coordinate(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<Campaign> {
    const campaign = await this.repository.findVisible(actor, id);
    const asked = await this.listAsked(campaign.workingGroupId);
    const files = await this.files.listOf(actor, campaign);
    return presentCampaign(actor, campaign, asked, { files, uploadLimit: this.files.uploadLimit });
  }

  /** The municipalities with a seat in the group today. */
  async listAsked(workingGroupId: string): Promise<MunicipalityName[]> {
    const people = await this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
    const seated = people.filter(({ roles }) => roles.some((role) => role !== 'guest'));
    const all = new Map(seated.map(({ municipality }) => [municipality.id, presentMunicipalityName(municipality)]));
    return [...all.values()];
  }
}
