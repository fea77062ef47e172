import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { GRANT_LEAD_DAYS } from '../../funding/grants/grants.schemas.js';
import { calendarDay, dayFromColumn, HOME_ZONE } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { deadlineHearers, peopleOf, reachedLeads } from '../rules/funding-reminders.js';
import { FundingFactsRepository } from './funding-facts.repository.js';
import { type Fact, TellingService } from './telling.service.js';

/** Nobody is reminded at night. */
const [FIRST_HOUR, LAST_HOUR] = [7, 19];

type Deadline = {
  fact: Omit<Fact, 'memberIds' | 'details'> & { details: { text: string } };
  /** YYYY-MM-DD */
  day: string;
  leadDays: readonly number[];
  hearers: (group: Group, lead: number) => Group;
};
type Group = Awaited<ReturnType<MembershipsService['listAddressees']>>;

/** Tells of deadlines of programmes and of reports on grants, at each of their lead times once. */
@Injectable()
export class FundingRemindersService implements OnModuleInit {
  constructor(
    private readonly facts: FundingFactsRepository,
    private readonly telling: TellingService,
    private readonly memberships: MembershipsService,
    private readonly once: Once,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remind-of-funding', () => this.remindByDay(), { cron: '*/15 * * * *' });
  }

  async remindDue(): Promise<void> {
    const today = calendarDay(this.clock.now());
    const deadlines = [...(await this.programmes(today)), ...(await this.grants(today))];
    const keys = deadlines.flatMap((deadline) => keysOf(deadline, today));
    const unclaimed = new Set(await this.once.listUnclaimed(keys));
    for (const deadline of deadlines) {
      if (!keysOf(deadline, today).some((key) => unclaimed.has(key))) continue;
      await this.database.transaction(() => this.remindOf(deadline, today));
    }
  }

  private async remindByDay(): Promise<void> {
    const { hour } = Temporal.Instant.fromEpochMilliseconds(this.clock.now().getTime()).toZonedDateTimeISO(HOME_ZONE);
    if (hour >= FIRST_HOUR && hour < LAST_HOUR) await this.remindDue();
  }

  private async remindOf(deadline: Deadline, today: string): Promise<void> {
    const leads = reachedLeads(deadline.day, deadline.leadDays, today);
    const claimed: number[] = [];
    for (const lead of leads) if (await this.once.claim(keyOf(deadline, lead))) claimed.push(lead);
    const [lead] = claimed;
    // What was told at a shorter lead is not told again when a longer one is added.
    if (lead === undefined || lead !== leads[0]) return;
    const { fact } = deadline;
    const group = await this.memberships.listAddressees(fact.workingGroupId, today);
    await this.telling.tell({
      ...fact,
      details: { ...fact.details, startsAt: `${deadline.day}T12:00:00.000Z` },
      memberIds: deadline.hearers(group, lead).map(({ memberId }) => memberId),
    });
  }

  private async programmes(today: string): Promise<Deadline[]> {
    return (await this.facts.listDeadlines(today)).flatMap(({ id, workingGroupId, title, deadlineOn, ...programme }) =>
      deadlineOn === null
        ? []
        : {
            fact: {
              kind: 'funding-deadline' as const,
              workingGroupId,
              subjectType: 'funding-programme',
              subjectId: id,
              details: { text: title },
            },
            day: dayFromColumn(deadlineOn),
            leadDays: programme.leadDays,
            hearers: (group: Group, lead: number) =>
              deadlineHearers(group, programme.applications, lead === Math.max(...programme.leadDays)),
          },
    );
  }

  private async grants(today: string): Promise<Deadline[]> {
    return (await this.facts.listDueGrants(today)).flatMap(
      ({ id, workingGroupId, title, grantNumber, municipalityId, reportDueOn }) =>
        reportDueOn === null
          ? []
          : {
              fact: {
                kind: 'grant-report-due' as const,
                workingGroupId,
                subjectType: 'grant',
                subjectId: id,
                details: { text: `${title} (${grantNumber})` },
              },
              day: dayFromColumn(reportDueOn),
              leadDays: GRANT_LEAD_DAYS,
              hearers: (group: Group) => peopleOf(group, municipalityId),
            },
    );
  }
}

const keyOf = ({ fact, day }: Deadline, lead: number) => `${fact.kind}:${fact.subjectId}:${day}:${lead}`;
const keysOf = (deadline: Deadline, today: string) =>
  reachedLeads(deadline.day, deadline.leadDays, today).map((lead) => keyOf(deadline, lead));
