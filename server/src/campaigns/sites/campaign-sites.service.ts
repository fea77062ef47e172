import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CampaignSiteKnown } from '../campaigns.errors.js';
import * as campaignsPolicy from '../campaigns.policy.js';
import type { CampaignRecord } from '../campaigns.repository.js';
import type { Campaign } from '../campaigns.schemas.js';
import { ContributionEntryService } from '../contributions/contribution-entry.service.js';
import { ContributionsRepository } from '../contributions/contributions.repository.js';
import { CampaignSitesRepository } from './campaign-sites.repository.js';
import type { AddCampaignSite, ChangeCampaignSite, DecideOnCampaignSites } from './campaign-sites.schemas.js';

/** Buildings and places: each municipality says for itself which are in. */
@Injectable()
export class CampaignSitesService {
  constructor(
    private readonly repository: CampaignSitesRepository,
    private readonly contributions: ContributionsRepository,
    private readonly entry: ContributionEntryService,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** In at once where its own municipality adds it; what the coordination proposes is still to be confirmed. */
  add(actor: Actor, campaignId: string, { municipalityId: wanted, ...words }: AddCampaignSite): Promise<Campaign> {
    return this.entry.contribute(
      actor,
      campaignId,
      () => wanted,
      async (campaign, municipalityId) => {
        const isOwn = campaignsPolicy.ownMunicipalityOf(actor, campaign) === municipalityId;
        const now = this.clock.now();
        const state = isOwn ? 'confirmed' : 'open';
        const site = { campaignId, municipalityId, ...words, state, changedById: actor.id, createdAt: now } as const;
        const isNew = await this.repository.add({ ...site, confirmedAt: isOwn ? now : null });
        if (!isNew) throw new CampaignSiteKnown();
        if (isOwn) await this.contributions.takePart({ campaignId, municipalityId });
        const { name } = words;
        await this.auditLog.record(actor, 'campaign.site-added', campaignId, { municipalityId, name, state });
      },
    );
  }

  change(
    actor: Actor,
    campaignId: string,
    siteId: string,
    { version, ...words }: ChangeCampaignSite,
  ): Promise<Campaign> {
    return this.entry.contribute(
      actor,
      campaignId,
      (campaign) => siteOf(campaign, siteId)?.municipalityId,
      async (campaign, municipalityId) => {
        await this.repository.save(siteId, version, { ...words, changedById: actor.id });
        const name = [siteOf(campaign, siteId)?.name, words.name];
        await this.auditLog.record(actor, 'campaign.site-changed', campaignId, { siteId, municipalityId, name });
      },
    );
  }

  /** All that are named or none; a confirmed one says that its municipality takes part. */
  decide(actor: Actor, campaignId: string, { state, sites }: DecideOnCampaignSites): Promise<Campaign> {
    return this.entry.contribute(
      actor,
      campaignId,
      (campaign) => ownerOf(campaign, sites),
      async (campaign, municipalityId) => {
        const confirmedAt = state === 'confirmed' ? this.clock.now() : null;
        for (const { id, version } of sites.toSorted(byId)) {
          await this.repository.save(id, version, { state, confirmedAt, changedById: actor.id });
        }
        if (state === 'confirmed') await this.contributions.takePart({ campaignId, municipalityId });
        const names = sites.map(({ id }) => siteOf(campaign, id)?.name);
        await this.auditLog.record(actor, `campaign.sites-${state}`, campaignId, { municipalityId, names });
      },
    );
  }
}

const siteOf = ({ sites }: CampaignRecord, id: string) => sites.find((site) => site.id === id);

/** The one municipality to which they all belong. */
function ownerOf(campaign: CampaignRecord, sites: ReadonlyArray<{ id: string }>): string | undefined {
  const owners = new Set(sites.map(({ id }) => siteOf(campaign, id)?.municipalityId));
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** Two who decide on the same ones take them in one order. */
const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
