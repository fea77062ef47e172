import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { calendarDay, HOME_ZONE } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { CAMPAIGN_LEAD_DAYS, type CampaignDeadline, deadlinesOf } from '../rules/campaign-reminders.js';
import { reachedLeads } from '../rules/funding-reminders.js';
import { CampaignFactsRepository, type OpenCampaign } from './campaign-facts.repository.js';
import { TellingService } from './telling.service.js';

/** Nobody is reminded at night. */
const [FIRST_HOUR, LAST_HOUR] = [7, 19];

type Due = { campaign: OpenCampaign; deadline: CampaignDeadline };

/** Reminds municipalities of what is still to do in a campaign, a week before and the day before; once for each day. */
@Injectable()
export class CampaignRemindersService implements OnModuleInit {
  constructor(
    private readonly facts: CampaignFactsRepository,
    private readonly telling: TellingService,
    private readonly memberships: MembershipsService,
    private readonly once: Once,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remind-of-campaigns', () => this.remindByDay(), { cron: '4-59/15 * * * *' });
  }

  async remindDue(): Promise<void> {
    const today = calendarDay(this.clock.now());
    const campaigns = await this.facts.listOpen();
    const all = campaigns.flatMap((campaign) => deadlinesOf(campaign).map((deadline) => ({ campaign, deadline })));
    const unclaimed = new Set(await this.once.listUnclaimed(all.flatMap((due) => keysOf(due, today))));
    for (const due of all) {
      if (!keysOf(due, today).some((key) => unclaimed.has(key))) continue;
      await this.database.transaction(() => this.remindOf(due, today));
    }
  }

  private async remindByDay(): Promise<void> {
    const { hour } = Temporal.Instant.fromEpochMilliseconds(this.clock.now().getTime()).toZonedDateTimeISO(HOME_ZONE);
    if (hour >= FIRST_HOUR && hour < LAST_HOUR) await this.remindDue();
  }

  private async remindOf({ campaign, deadline }: Due, today: string): Promise<void> {
    const claimed: string[] = [];
    for (const key of keysOf({ campaign, deadline }, today)) if (await this.once.claim(key)) claimed.push(key);
    // What was told at a shorter lead is not told again.
    if (claimed[0] !== keysOf({ campaign, deadline }, today)[0]) return;
    const { id: subjectId, workingGroupId, title } = campaign;
    const group = await this.memberships.listAddressees(workingGroupId, today);
    const asked = group.filter(
      ({ municipality, roles }) => !deadline.settled.has(municipality.id) && roles.some((role) => role !== 'guest'),
    );
    await this.telling.tell({
      ...{ kind: 'campaign-due', workingGroupId, subjectType: 'campaign', subjectId },
      details: { text: `${title}: ${deadline.text}`, startsAt: `${deadline.day}T12:00:00.000Z` },
      memberIds: asked.map(({ memberId }) => memberId),
    });
  }
}

/** The nearest lead first. */
const keysOf = ({ campaign, deadline: { key, day } }: Due, today: string): string[] =>
  reachedLeads(day, CAMPAIGN_LEAD_DAYS, today).map((lead) => `campaign-due:${campaign.id}:${key}:${day}:${lead}`);
