import { Injectable } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { isDaytime } from '../../platform/clock/daytime.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { type Fact, TellingService } from './telling.service.js';

export type Group = Awaited<ReturnType<MembershipsService['listAddressees']>>;

/** Why somebody is reminded; told once, however often one looks. */
export type Occasion = {
  key: string;
  /** Keys of occasions that this one tells along: they are over with it. */
  besides?: readonly string[];
  fact: Omit<Fact, 'memberIds' | 'act'>;
  hearers: (group: Group) => ReadonlyArray<{ memberId: string }>;
};

/** Of one thing, the most pressing first: of several that are new at once the first is told. */
export type Reminder = readonly Occasion[];

/** What all reminders do: look by day, tell each occasion once, whichever replica looks first. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly telling: TellingService,
    private readonly memberships: MembershipsService,
    private readonly once: Once,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  define(job: string, cron: string, remind: () => Promise<void>): void {
    this.queue.define(job, async () => (isDaytime(this.clock.now()) ? remind() : undefined), { cron });
  }

  /** `list` answers what is due on a day (YYYY-MM-DD). */
  async remind(list: (today: string) => Promise<Reminder[]>): Promise<void> {
    const today = calendarDay(this.clock.now());
    const reminders = await list(today);
    const untold = new Set(await this.once.withoutClaim(reminders.flat(), ({ key }) => key));
    for (const reminder of reminders) {
      if (reminder.some((one) => untold.has(one))) await this.database.transaction(() => this.tell(reminder, today));
    }
  }

  private async tell(reminder: Reminder, today: string): Promise<void> {
    const claimed: Occasion[] = [];
    for (const occasion of reminder) if (await this.claim(occasion)) claimed.push(occasion);
    const [first] = claimed;
    if (!first) return;
    const group = await this.memberships.listAddressees(first.fact.workingGroupId, today);
    await this.telling.tell({ ...first.fact, memberIds: first.hearers(group).map(({ memberId }) => memberId) });
  }

  private async claim({ key, besides = [] }: Occasion): Promise<boolean> {
    if (!(await this.once.claim(key))) return false;
    for (const other of besides) await this.once.claim(other);
    return true;
  }
}
