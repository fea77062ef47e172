import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, calendarDay, dayFromColumn, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { isDaytime } from '../../platform/clock/daytime.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { InquiryDueSoon, InquiryLongOverdue, InquiryOverdue } from '../inquiries.signals.js';
import { type ClockedRecord, InquiryDeadlinesRepository } from './inquiry-deadlines.repository.js';
import { type Escalation, escalationKey, escalationOn, SOON_DAYS } from './rules/escalation.js';

const SIGNALS = { soon: InquiryDueSoon, overdue: InquiryOverdue, final: InquiryLongOverdue };

type Late = ClockedRecord & { stage: Escalation; key: string };

/** Watches the deadlines of the law: each stage is told once, whichever replica looks first. */
@Injectable()
export class InquiryDeadlinesService implements OnModuleInit {
  constructor(
    private readonly repository: InquiryDeadlinesRepository,
    private readonly once: Once,
    private readonly database: Database,
    private readonly signals: SignalBus,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('watch-inquiry-deadlines', () => this.watchByDay(), { cron: '*/15 * * * *' });
  }

  async watch(): Promise<void> {
    const today = calendarDay(this.clock.now());
    const due = await this.repository.listDueUntil(dayToColumn(addDays(today, SOON_DAYS)));
    const late = due.flatMap((inquiry) => lateOn(inquiry, today));
    for (const { id, stage, key } of await this.once.withoutClaim(late, (one) => one.key)) {
      await this.database.transaction(async () => {
        if (await this.once.claim(key)) this.signals.send(new SIGNALS[stage](id));
      });
    }
  }

  private async watchByDay(): Promise<void> {
    if (isDaytime(this.clock.now())) await this.watch();
  }
}

function lateOn(inquiry: ClockedRecord, today: string): Late[] {
  const dueOn = dayFromColumn(inquiry.dueOn);
  const stage = escalationOn({ kind: inquiry.kind, receivedOn: calendarDay(inquiry.receivedAt), dueOn }, today);
  return stage === undefined ? [] : [{ ...inquiry, stage, key: escalationKey(inquiry.id, dueOn, stage) }];
}
