import type { FeedRecord } from './calendar-feeds.repository.js';
import type { CalendarFeed, CalendarFeedAddress } from './calendar-feeds.schemas.js';

export function presentFeed(feed: FeedRecord): CalendarFeed {
  const { id, name, workingGroup, alarmMinutes, hasDeadlines, createdAt, lastReadAt } = feed;
  return {
    id,
    name,
    workingGroup,
    alarmMinutes,
    hasDeadlines,
    createdAt: createdAt.toISOString(),
    lastReadAt: lastReadAt?.toISOString() ?? null,
  };
}

export function presentFeedAddress(feed: FeedRecord, publicUrl: string, token: string): CalendarFeedAddress {
  const address = `${publicUrl}/api/calendar/feeds/${token}.ics`;
  return { feed: presentFeed(feed), address, webcalAddress: address.replace(/^https?:/, 'webcal:') };
}
