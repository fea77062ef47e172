// A process of its own: what strangers put into a feed can cost it time and memory, and costs the portal nothing more.

import { workForParent } from '../processes/work-apart.js';
import { datesInCalendar } from './dates-in-calendar.js';
import { datesInNews } from './dates-in-news.js';
import type { FoundDate, Window } from './found-date.js';

export type FeedOrder = { text: string; window: Window };

workForParent<FeedOrder, FoundDate[]>(async ({ text, window }) =>
  /^\s*BEGIN:VCALENDAR/i.test(text) ? datesInCalendar(text, window) : datesInNews(text, window),
);
