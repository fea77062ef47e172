import { z } from 'zod';
import { Id, Instant } from '../../platform/validation/primitives.js';
import { AgendaItemKind } from '../agenda/agenda.schemas.js';

const Slides = z.object({
  id: Id,
  fileName: z.string(),
  isViewable: z.boolean(),
  /** They can be shown page by page. */
  hasPages: z.boolean(),
});

export const ConductedItem = z
  .object({
    id: Id,
    number: z.string(),
    kind: AgendaItemKind,
    title: z.string(),
    personInCharge: z.string().nullable(),
    durationMinutes: z.number().int().nullable(),
    /** By the begin of the meeting and the durations before. */
    plannedStartsAt: Instant,
    /** Put off to a later meeting: stays on the agenda, is not called. */
    isMoved: z.boolean(),
    state: z.enum(['open', 'running', 'done']),
    /** First begin and last end, as they really were. */
    startedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    /** Until `now`, without breaks. */
    spentSeconds: z.number().int(),
    talk: z.object({ id: Id, title: z.string(), files: z.array(Slides) }).nullable(),
    /** Where minutes wait for approval: the meeting whose minutes these are. */
    minutesOf: Id.nullable(),
  })
  .meta({ id: 'ConductedItem' });
export type ConductedItem = z.infer<typeof ConductedItem>;

/** A meeting as it goes on, for every screen that follows it. */
export const MeetingConduct = z
  .object({
    meetingId: Id,
    number: z.number().int(),
    title: z.string().nullable(),
    startsAt: Instant,
    endsAt: Instant,
    /** The portal's time: other clocks may be wrong. */
    now: Instant,
    /** `paused` between two items, and after the last one. */
    state: z.enum(['waiting', 'running', 'paused']),
    runningItemId: Id.nullable(),
    /** Begin of the first item and end of the last. */
    startedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    items: z.array(ConductedItem),
    abilities: z.object({
      lead: z.boolean(),
      /** From the day of the meeting on. */
      begin: z.boolean(),
    }),
  })
  .meta({ id: 'MeetingConduct' });
export type MeetingConduct = z.infer<typeof MeetingConduct>;

/** From the item that runs (null: none) to the one that is to run (null: a break, or the end). */
export const CallAgendaItem = z.strictObject({ from: Id.nullable(), to: Id.nullable() }).meta({ id: 'CallAgendaItem' });
export type CallAgendaItem = z.infer<typeof CallAgendaItem>;
