import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CampaignDeadline, CampaignDeadlinesService } from '../../campaigns/campaign-deadlines.service.js';
import { reachedLead } from '../rules/leads.js';
import { type Reminder, RemindersService } from './reminders.service.js';

const LEAD_DAYS = [7, 1];

/** Reminds municipalities of what is still to do in a campaign, a week before and the day before; once for each day. */
@Injectable()
export class CampaignRemindersService implements OnModuleInit {
  constructor(
    private readonly deadlines: CampaignDeadlinesService,
    private readonly reminders: RemindersService,
  ) {}

  onModuleInit(): void {
    this.reminders.define('remind-of-campaigns', '4-59/15 * * * *', () => this.remindDue());
  }

  remindDue(): Promise<void> {
    return this.reminders.remind(async (today) =>
      (await this.deadlines.list()).map((deadline) => reminderOf(deadline, today)),
    );
  }
}

function reminderOf({ campaign, key, day, text, settled }: CampaignDeadline, today: string): Reminder {
  const reached = reachedLead(`campaign-due:${campaign.id}:${key}`, day, LEAD_DAYS, today);
  if (!reached) return [];
  const { lead: _, ...keys } = reached;
  const { id: subjectId, workingGroupId, title } = campaign;
  const fact = {
    ...{ kind: 'campaign-due' as const, workingGroupId, subjectType: 'campaign', subjectId },
    details: { text: `${title}: ${text}`, startsAt: `${day}T12:00:00.000Z` },
  };
  const isAsked = ({ municipality, roles }: { municipality: { id: string }; roles: readonly string[] }) =>
    !settled.has(municipality.id) && roles.some((role) => role !== 'guest');
  return [{ ...keys, fact, hearers: (group) => group.filter(isAsked) }];
}
