import { z } from 'zod';
import { DateOnly, hasYear, Id, Instant } from '../platform/validation/primitives.js';
import { isPeriod } from './rules/calendar-period.js';

/** The period is looked at when both days exist. */
const Day = z.iso.date({ abort: true }).refine(hasYear, { error: 'Dieses Datum gibt es nicht.', abort: true });

/** Days, both inclusive. */
export const CalendarPeriod = z
  .strictObject({ from: Day, to: Day, workingGroupId: Id.optional() })
  .refine(isPeriod, { path: ['to'], error: 'Bitte wählen Sie einen Zeitraum von höchstens 400 Tagen.' });
export type CalendarPeriod = z.infer<typeof CalendarPeriod>;

export const CalendarItem = z
  .object({
    /** What it is; a date option is one that a poll offers, all after the campaign are deadlines. */
    kind: z.enum([
      'meeting',
      'date_option',
      'event',
      'campaign',
      'poll_deadline',
      'proposal_deadline',
      'task',
      'funding_deadline',
      'grant_report',
    ]),
    /** Unique in the calendar; of others than meetings the id of what it is. */
    id: z.string(),
    workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
    /** Where it leads to: one of these two, or what the kind says. */
    meetingId: Id.nullable(),
    taskId: Id.nullable(),
    meetingNumber: z.number().int().nullable(),
    /** Main subject of the meeting, or the task, programme, grant. */
    title: z.string().nullable(),
    state: z.enum(['draft', 'planned', 'held', 'tentative', 'cancelled', 'open', 'passed']),
    /** Of a deadline both are the moment at which it ends; null: the whole day. */
    startsAt: Instant.nullable(),
    endsAt: Instant.nullable(),
    day: DateOnly,
    locationName: z.string().nullable(),
    isOnline: z.boolean(),
    /** The reader's own. */
    reply: z.enum(['accepted', 'tentative', 'declined', 'delegated']).nullable(),
  })
  .meta({ id: 'CalendarItem' });
export type CalendarItem = z.infer<typeof CalendarItem>;

export const Calendar = z.object({ items: z.array(CalendarItem) }).meta({ id: 'Calendar' });
export type Calendar = z.infer<typeof Calendar>;
