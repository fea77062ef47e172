import { z } from 'zod';
import { Id, Instant } from '../../platform/validation/primitives.js';
import { SlidesNeed, SpeakerAnswer } from '../speaker-links/speaker-links.schemas.js';

export const SlidesQueueQuery = z.strictObject({ workingGroupId: Id.optional() });
export type SlidesQueueQuery = z.infer<typeof SlidesQueueQuery>;

/** A talk whose slides somebody waits for, or has. */
export const SlidesQueueEntry = z
  .object({
    talk: z.object({ id: Id, title: z.string(), workingGroupId: Id }),
    meeting: z.object({ id: Id, number: z.number().int(), startsAt: Instant }),
    need: SlidesNeed,
    fileCount: z.number().int(),
    speakers: z.array(
      z.object({
        id: Id,
        name: z.string(),
        answer: SpeakerAnswer,
        hasAddress: z.boolean(),
        invitedAt: Instant.nullable(),
        remindedAt: Instant.nullable(),
        openedAt: Instant.nullable(),
        /** A reminder may go out. */
        canRemind: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SlidesQueueEntry' });
export type SlidesQueueEntry = z.infer<typeof SlidesQueueEntry>;

export const SlidesQueue = z.object({ items: z.array(SlidesQueueEntry) }).meta({ id: 'SlidesQueue' });
export type SlidesQueue = z.infer<typeof SlidesQueue>;
