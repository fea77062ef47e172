import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { CampaignChangesService } from './campaign-changes.service.js';
import { CampaignReadingService } from './campaign-reading.service.js';
import * as campaignsPolicy from './campaigns.policy.js';
import { CampaignsRepository } from './campaigns.repository.js';
import type { Campaign, ChangeCampaign, CloseCampaign, DateCampaign } from './campaigns.schemas.js';
import { CampaignAsked, CampaignMoved } from './campaigns.signals.js';
import { movedFrom, requireCampaignDate } from './rules/campaign-date.js';

/** Aktionen of a group: their words, their date, their page and their end. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly repository: CampaignsRepository,
    private readonly changes: CampaignChangesService,
    private readonly reading: CampaignReadingService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  update(actor: Actor, id: string, { version, sitesUntil, ...words }: ChangeCampaign): Promise<Campaign> {
    return this.changes.change(actor, id, version, async (campaign) => {
      await this.changes.requirePicture(campaign.workingGroupId, words.pictureId);
      const until = sitesUntil === null ? null : dayToColumn(sitesUntil);
      const isNew = until?.getTime() !== campaign.sitesUntil?.getTime();
      if (isNew && sitesUntil !== null && sitesUntil >= calendarDay(this.clock.now())) {
        this.signals.send(new CampaignAsked(id));
      }
      await this.auditLog.record(actor, 'campaign.changed', id, { title: [campaign.title, words.title], sitesUntil });
      return { ...words, sitesUntil: until };
    });
  }

  /** One edit: the pages, the calendars, the texts of the press and the reminders follow. */
  setDate(actor: Actor, id: string, { version, isProvisional, source, ...date }: DateCampaign): Promise<Campaign> {
    return this.changes.change(actor, id, version, async (campaign) => {
      requireCampaignDate(date);
      const before = movedFrom(campaign, date);
      if (before !== null) this.signals.send(new CampaignMoved(id));
      const told = { startsAt: [campaign.startsAt, date.startsAt], endsAt: [campaign.endsAt, date.endsAt] };
      await this.auditLog.record(actor, 'campaign.dated', id, { ...told, isProvisional, source });
      const sequence = campaign.calendarSequence + (before === null ? 0 : 1);
      return { ...date, isDateProvisional: isProvisional, dateSource: source, calendarSequence: sequence };
    });
  }

  publish(actor: Actor, id: string, version: number): Promise<Campaign> {
    return this.changes.decide(actor, id, version, async ({ title, publishedAt }) => {
      await this.auditLog.record(actor, 'campaign.published', id, { title });
      return { publishedAt: publishedAt ?? this.clock.now() };
    });
  }

  unpublish(actor: Actor, id: string, version: number): Promise<Campaign> {
    return this.changes.decide(actor, id, version, async ({ title }) => {
      await this.auditLog.record(actor, 'campaign.unpublished', id, { title });
      return { publishedAt: null };
    });
  }

  close(actor: Actor, id: string, { version, outcome }: CloseCampaign): Promise<Campaign> {
    return this.changes.change(actor, id, version, async ({ title }) => {
      await this.auditLog.record(actor, 'campaign.closed', id, { title, outcome });
      return { closedAt: this.clock.now(), outcome };
    });
  }

  reopen(actor: Actor, id: string, version: number): Promise<Campaign> {
    return this.changes.decide(actor, id, version, async ({ title }) => {
      await this.auditLog.record(actor, 'campaign.reopened', id, { title });
      return { closedAt: null };
    });
  }

  /** What was planned by mistake: nobody has said anything, and nobody outside has read it. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const campaign = await this.repository.findVisible(actor, id);
      authorize(campaignsPolicy.coordinate, actor, campaign);
      await this.changes.requireUnused(actor, campaign);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'campaign.removed', id, { title: campaign.title });
    });
  }

  show(actor: Actor, id: string): Promise<Campaign> {
    return this.reading.show(actor, id);
  }
}
