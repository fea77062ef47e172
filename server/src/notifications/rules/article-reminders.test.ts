import { expect, it } from '@jest/globals';
import { articleReminder } from './article-reminders.js';

it('an article is told when its day comes near and when it is past, each day anew', () => {
  expect(articleReminder('2026-12-01', '2026-11-22')).toEqual({
    outcome: 'article_due',
    key: 'article_due:2026-12-01',
  });
  expect(articleReminder('2026-11-22', '2026-11-22').outcome).toBe('article_due');
  expect(articleReminder('2026-11-21', '2026-11-22').outcome).toBe('article_overdue');
});
