import { z } from 'zod';
import { Id, Instant } from '../../platform/validation/primitives.js';
import { EventReporter } from '../reporters/reporters.schemas.js';

export const ExternalDate = z
  .object({
    id: Id,
    workingGroupId: Id,
    source: z.object({ id: Id, name: z.string() }),
    title: z.string(),
    summary: z.string(),
    startsAt: Instant,
    endsAt: Instant.nullable(),
    isAllDay: z.boolean(),
    location: z.string().nullable(),
    url: z.string().nullable(),
    /** It stood there before and does no more. */
    isRemoved: z.boolean(),
    /** "Wer fährt hin und berichtet?" */
    reporters: z.array(EventReporter),
    abilities: z.object({ report: z.boolean() }),
  })
  .meta({ id: 'ExternalDate' });
export type ExternalDate = z.infer<typeof ExternalDate>;

/** The next first; of what is over the last first, and only where somebody reports. */
export const ExternalDateList = z.object({ items: z.array(ExternalDate) }).meta({ id: 'ExternalDateList' });
export type ExternalDateList = z.infer<typeof ExternalDateList>;

export const ExternalDateFilter = z.strictObject({
  when: z.enum(['upcoming', 'past']).default('upcoming'),
  workingGroupId: Id.optional(),
});
export type ExternalDateFilter = z.infer<typeof ExternalDateFilter>;
