import { z } from 'zod';
import { FETCH_FAILURES } from '../../platform/feeds/fetch-failure.js';
import { Id, Instant, PlainText, Version, WebAddress } from '../../platform/validation/primitives.js';

export const EventSource = z
  .object({
    id: Id,
    workingGroupId: Id,
    name: z.string(),
    url: z.string(),
    isActive: z.boolean(),
    /** When it was read last, with or without success. */
    lastReadAt: Instant.nullable(),
    /** What the last reading failed of. */
    failure: z.enum(FETCH_FAILURES).nullable(),
    failedSince: Instant.nullable(),
    /** Dates to come that are known from it. */
    dates: z.number().int(),
    version: Version,
  })
  .meta({ id: 'EventSource' });
export type EventSource = z.infer<typeof EventSource>;

/** By name. */
export const EventSourceList = z
  .object({ items: z.array(EventSource), abilities: z.object({ add: z.boolean() }) })
  .meta({ id: 'EventSourceList' });
export type EventSourceList = z.infer<typeof EventSourceList>;

export const EventSourceFilter = z.strictObject({ workingGroupId: Id });
export type EventSourceFilter = z.infer<typeof EventSourceFilter>;

/** Read at once, and from then on every few hours. */
export const AddEventSource = z
  .strictObject({ workingGroupId: Id, name: PlainText(120), url: WebAddress })
  .meta({ id: 'AddEventSource' });
export type AddEventSource = z.infer<typeof AddEventSource>;

export const ChangeEventSource = z
  .strictObject({ version: Version, name: PlainText(120), isActive: z.boolean() })
  .meta({ id: 'ChangeEventSource' });
export type ChangeEventSource = z.infer<typeof ChangeEventSource>;
