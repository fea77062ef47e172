import { z } from 'zod';
import { MemberName } from '../../members/members.schemas.js';
import { Instant } from '../../platform/validation/primitives.js';
import { StandingSection } from '../versions/versions.schemas.js';

export const RevisionNumber = z.coerce.number().int().min(1).max(1_000_000);
export type RevisionNumber = z.infer<typeof RevisionNumber>;

/** The text at a moment, and who wrote since the revision before. */
export const MinutesRevision = z
  .object({
    number: z.number().int(),
    cause: z.enum(['written', 'imported', 'circulated', 'recalled', 'request_accepted', 'approved', 'amended']),
    authors: z.array(MemberName),
    createdAt: Instant,
  })
  .meta({ id: 'MinutesRevision' });
export type MinutesRevision = z.infer<typeof MinutesRevision>;

export const MinutesRevisionList = z.object({ items: z.array(MinutesRevision) }).meta({ id: 'MinutesRevisionList' });
export type MinutesRevisionList = z.infer<typeof MinutesRevisionList>;

export const MinutesRevisionText = MinutesRevision.extend({ sections: z.array(StandingSection) }).meta({
  id: 'MinutesRevisionText',
});
export type MinutesRevisionText = z.infer<typeof MinutesRevisionText>;
