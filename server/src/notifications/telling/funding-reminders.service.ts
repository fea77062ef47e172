import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GRANT_LEAD_DAYS } from '../../funding/grants/grants.schemas.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { deadlineHearers, peopleOf } from '../rules/funding-reminders.js';
import { reachedLead } from '../rules/leads.js';
import { FundingFactsRepository } from './funding-facts.repository.js';
import { type Reminder, RemindersService } from './reminders.service.js';

type Programme = Awaited<ReturnType<FundingFactsRepository['listDeadlines']>>[number];
type Grant = Awaited<ReturnType<FundingFactsRepository['listDueGrants']>>[number];

/** Tells of deadlines of programmes and of reports on grants, at each of their lead times once. */
@Injectable()
export class FundingRemindersService implements OnModuleInit {
  constructor(
    private readonly facts: FundingFactsRepository,
    private readonly reminders: RemindersService,
  ) {}

  onModuleInit(): void {
    this.reminders.define('remind-of-funding', '*/15 * * * *', () => this.remindDue());
  }

  remindDue(): Promise<void> {
    return this.reminders.remind(async (today) => [
      ...(await this.facts.listDeadlines(today)).map((programme) => reminderOfDeadline(programme, today)),
      ...(await this.facts.listDueGrants(today)).map((grant) => reminderOfReport(grant, today)),
    ]);
  }
}

function reminderOfDeadline({ id, workingGroupId, title, ...programme }: Programme, today: string): Reminder {
  const { deadlineOn, leadDays, applications } = programme;
  if (deadlineOn === null) return [];
  const day = dayFromColumn(deadlineOn);
  const reached = reachedLead(`funding-deadline:${id}`, day, leadDays, today);
  if (!reached) return [];
  const { lead, ...keys } = reached;
  const fact = {
    ...{ kind: 'funding-deadline' as const, workingGroupId, subjectType: 'funding-programme', subjectId: id },
    details: { text: title, startsAt: `${day}T12:00:00.000Z` },
  };
  return [{ ...keys, fact, hearers: (group) => deadlineHearers(group, applications, lead === Math.max(...leadDays)) }];
}

function reminderOfReport({ id, workingGroupId, title, grantNumber, ...grant }: Grant, today: string): Reminder {
  const { municipalityId, reportDueOn } = grant;
  if (reportDueOn === null) return [];
  const day = dayFromColumn(reportDueOn);
  const reached = reachedLead(`grant-report-due:${id}`, day, GRANT_LEAD_DAYS, today);
  if (!reached) return [];
  const { lead: _, ...keys } = reached;
  const fact = {
    ...{ kind: 'grant-report-due' as const, workingGroupId, subjectType: 'grant', subjectId: id },
    details: { text: `${title} (${grantNumber})`, startsAt: `${day}T12:00:00.000Z` },
  };
  return [{ ...keys, fact, hearers: (group) => peopleOf(group, municipalityId) }];
}
