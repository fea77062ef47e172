import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { articleReminder, LAST_AFTER_DAYS, REMINDED_AHEAD } from '../rules/article-reminders.js';
import { ArticleFactsRepository } from './article-facts.repository.js';
import { type Reminder, RemindersService } from './reminders.service.js';

type DueArticle = Awaited<ReturnType<ArticleFactsRepository['listToCheck']>>[number];

/** Tells whoever is named to check an article that its day comes near, and that it is past: each once. */
@Injectable()
export class ArticleRemindersService implements OnModuleInit {
  constructor(
    private readonly facts: ArticleFactsRepository,
    private readonly reminders: RemindersService,
  ) {}

  onModuleInit(): void {
    this.reminders.define('remind-of-articles', '20 7 * * *', () => this.remindDue());
  }

  remindDue(): Promise<void> {
    return this.reminders.remind(async (today) => {
      const due = await this.facts.listToCheck(addDays(today, -LAST_AFTER_DAYS), addDays(today, REMINDED_AHEAD));
      return due.map((article) => reminderOf(article, today));
    });
  }
}

function reminderOf({ checkedUntil, checkerId, ...article }: DueArticle, today: string): Reminder {
  if (!checkedUntil) return [];
  const { key, outcome } = articleReminder(dayFromColumn(checkedUntil), today);
  const fact = {
    ...{ kind: 'article-check-due' as const, subjectType: 'article', subjectId: article.id },
    workingGroupId: article.workingGroupId,
    details: { text: article.title, outcome },
  };
  // Where nobody is named the coordination hears of it.
  const hearers = () => (checkerId === null ? [] : [{ memberId: checkerId }]);
  return [{ key: `article-reminder:${article.id}:${key}`, fact, hearers }];
}
