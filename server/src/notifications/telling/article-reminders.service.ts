import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { Queue } from '../../platform/jobs/queue.js';
import { articleReminder, LAST_AFTER_DAYS, REMINDED_AHEAD } from '../rules/article-reminders.js';
import { ArticleFactsRepository } from './article-facts.repository.js';
import { TellingService } from './telling.service.js';

type DueArticle = Awaited<ReturnType<ArticleFactsRepository['listToCheck']>>[number];

/** Tells whoever is named to check an article that its day comes near, and that it is past: each once. */
@Injectable()
export class ArticleRemindersService implements OnModuleInit {
  constructor(
    private readonly facts: ArticleFactsRepository,
    private readonly telling: TellingService,
    private readonly once: Once,
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remind-of-articles', () => this.remindDue(), { cron: '20 7 * * *' });
  }

  async remindDue(): Promise<void> {
    const today = calendarDay(this.clock.now());
    const due = await this.facts.listToCheck(addDays(today, -LAST_AFTER_DAYS), addDays(today, REMINDED_AHEAD));
    for (const article of due) await this.database.transaction(() => this.remindOf(article, today));
  }

  private async remindOf({ checkedUntil, ...article }: DueArticle, today: string): Promise<void> {
    const reminder = checkedUntil && articleReminder(dayFromColumn(checkedUntil), today);
    if (!reminder || !(await this.once.claim(`article-reminder:${article.id}:${reminder.key}`))) return;
    await this.telling.tell({
      kind: 'article-check-due',
      workingGroupId: article.workingGroupId,
      subjectType: 'article',
      subjectId: article.id,
      details: { text: article.title, outcome: reminder.outcome },
      memberIds: article.checkerId === null ? [] : [article.checkerId],
    });
  }
}
