import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { freeSlug } from '../platform/validation/slug.js';
import { CampaignChangesService } from './campaign-changes.service.js';
import { CampaignReadingService } from './campaign-reading.service.js';
import * as campaignsPolicy from './campaigns.policy.js';
import { type CampaignRecord, CampaignsRepository } from './campaigns.repository.js';
import type { Campaign, PlanCampaign } from './campaigns.schemas.js';
import { CampaignAsked } from './campaigns.signals.js';
import { campaignSlug } from './rules/campaign-slug.js';
import { STANDARD_STEPS } from './rules/standard-steps.js';

/** New campaigns: from nothing, or next year's from this year's. */
@Injectable()
export class PlannedCampaignsService {
  constructor(
    private readonly repository: CampaignsRepository,
    private readonly changes: CampaignChangesService,
    private readonly reading: CampaignReadingService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  plan(actor: Actor, { sitesUntil, ...input }: PlanCampaign): Promise<Campaign> {
    return this.database.transaction(async () => {
      const { workingGroupId, title } = input;
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(campaignsPolicy.coordinate, actor, { workingGroupId });
      await this.changes.requirePicture(workingGroupId, input.pictureId);
      const id = await this.repository.add({
        ...input,
        ...(await this.birth(actor, title)),
        sitesUntil: sitesUntil === null ? null : dayToColumn(sitesUntil),
        steps: { create: STANDARD_STEPS.map((step, position) => ({ ...step, position })) },
      });
      if (sitesUntil !== null && sitesUntil >= calendarDay(this.clock.now())) this.signals.send(new CampaignAsked(id));
      await this.auditLog.record(actor, 'campaign.planned', id, { title, sitesUntil });
      return this.reading.show(actor, id);
    });
  }

  /** Nothing that was said goes along: every municipality says anew what it does. */
  copy(actor: Actor, id: string, title: string): Promise<Campaign> {
    return this.database.transaction(async () => {
      await this.repository.holdStill(id);
      const campaign = await this.repository.findVisible(actor, id);
      authorize(campaignsPolicy.coordinate, actor, campaign);
      const { workingGroupId, summary, description, pictureId } = campaign;
      const copied = await this.repository.add({
        ...{ workingGroupId, title, summary, description, pictureId, copiedFromId: id },
        ...(await this.birth(actor, title)),
        steps: { create: campaign.steps.map(stepAgain) },
        sites: { create: sitesAgain(campaign) },
      });
      await this.auditLog.record(actor, 'campaign.copied', copied, { title, from: id });
      return this.reading.show(actor, copied);
    });
  }

  private async birth(actor: Actor, title: string) {
    const wanted = campaignSlug(title);
    const slug = freeSlug(wanted, await this.repository.holdSlugs(wanted));
    return { slug, createdById: actor.id, createdAt: this.clock.now() };
  }
}

/** A fixed day of last year says nothing of this one. */
const stepAgain = ({ position, title, note, daysBefore }: CampaignRecord['steps'][number]) => ({
  position,
  title,
  note,
  daysBefore,
});

const sitesAgain = ({ sites }: CampaignRecord) =>
  sites
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ id, municipalityId, name, address, note }) => ({ municipalityId, name, address, note, copiedFromId: id }));
