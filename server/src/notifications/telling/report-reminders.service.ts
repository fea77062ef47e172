import { Injectable, type OnModuleInit } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { LAST_AFTER_DAYS, reportReminder } from '../rules/report-reminders.js';
import { type AwaitedReport, EventFactsRepository } from './event-facts.repository.js';
import { type Reminder, RemindersService } from './reminders.service.js';

/** "Wer fährt hin und berichtet?" Asks who said so, until they noted what they brought home. */
@Injectable()
export class ReportRemindersService implements OnModuleInit {
  constructor(
    private readonly facts: EventFactsRepository,
    private readonly reminders: RemindersService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.reminders.define('remind-of-reports', '9-59/15 * * * *', () => this.remindDue());
  }

  remindDue(): Promise<void> {
    return this.reminders.remind(async (today) => {
      const now = this.clock.now();
      const awaited = await this.facts.listUnreported(
        new Date(now.getTime() - (LAST_AFTER_DAYS + 1) * 86_400_000),
        now,
      );
      return awaited.map((report) => reminderOf(report, today));
    });
  }
}

function reminderOf(report: AwaitedReport, today: string): Reminder {
  const keys = reportReminder(report.id, calendarDay(report.endsAt), today);
  if (!keys) return [];
  const { subjectType, subjectId, workingGroupId, memberId, title: text } = report;
  const details = { text, startsAt: report.startsAt.toISOString() };
  const fact = { kind: 'event-report-awaited' as const, subjectType, subjectId, workingGroupId, details };
  return [{ ...keys, fact, hearers: () => [{ memberId }] }];
}
