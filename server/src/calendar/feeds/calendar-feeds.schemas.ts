import { z } from 'zod';
import { Id, Instant, PlainText } from '../../platform/validation/primitives.js';

const WEEK = 7 * 24 * 60;

/** Minutes before the start on which the calendar reminds. */
const AlarmMinutes = z.number().int().min(0).max(WEEK).nullable();

export const CalendarFeed = z
  .object({
    id: Id,
    name: z.string(),
    /** One group; null: everything of the member. */
    workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }).nullable(),
    alarmMinutes: AlarmMinutes,
    hasDeadlines: z.boolean(),
    createdAt: Instant,
    /** To the hour. */
    lastReadAt: Instant.nullable(),
  })
  .meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.infer<typeof CalendarFeed>;

export const CalendarFeedList = z.object({ items: z.array(CalendarFeed) }).meta({ id: 'CalendarFeedList' });
export type CalendarFeedList = z.infer<typeof CalendarFeedList>;

/** Told once: the portal keeps no copy of the address. */
export const CalendarFeedAddress = z
  .object({
    feed: CalendarFeed,
    address: z.string(),
    /** The same for programs that subscribe on a click. */
    webcalAddress: z.string(),
  })
  .meta({ id: 'CalendarFeedAddress' });
export type CalendarFeedAddress = z.infer<typeof CalendarFeedAddress>;

const name = PlainText(80);

export const SubscribeCalendar = z
  .strictObject({
    name,
    workingGroupId: Id.nullable().default(null),
    alarmMinutes: AlarmMinutes.default(null),
    hasDeadlines: z.boolean().default(true),
  })
  .meta({ id: 'SubscribeCalendar' });
export type SubscribeCalendar = z.infer<typeof SubscribeCalendar>;

/** What is absent stays. */
export const UpdateCalendarFeed = z
  .strictObject({
    name: name.optional(),
    alarmMinutes: AlarmMinutes.optional(),
    hasDeadlines: z.boolean().optional(),
  })
  .meta({ id: 'UpdateCalendarFeed' });
export type UpdateCalendarFeed = z.infer<typeof UpdateCalendarFeed>;

/** Anything else than a token is an address that does not exist; nobody is told why. */
export const FeedToken = z.string().max(200);
export type FeedToken = z.infer<typeof FeedToken>;
