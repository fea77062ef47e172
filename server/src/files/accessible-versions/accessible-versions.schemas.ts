import { z } from 'zod';
import { Blank, Id, Instant, LongText } from '../../platform/validation/primitives.js';

/** Somebody needs a file in a form that they can use. */
export const AccessibleVersionRequest = z
  .object({
    id: Id,
    fileId: Id,
    /** Who asked; for themselves and for those who manage the file. Null: somebody who is gone. */
    member: z.object({ id: Id, name: z.string() }).nullable(),
    /** What would help; forgotten with the answer. */
    need: z.string().nullable(),
    requestedAt: Instant,
    answeredAt: Instant.nullable(),
    /** In words; null beside `answeredAt`: there is a file. */
    answer: z.string().nullable(),
  })
  .meta({ id: 'AccessibleVersionRequest' });
export type AccessibleVersionRequest = z.infer<typeof AccessibleVersionRequest>;

export const AccessibleVersionRequestList = z
  .object({ items: z.array(AccessibleVersionRequest) })
  .meta({ id: 'AccessibleVersionRequestList' });
export type AccessibleVersionRequestList = z.infer<typeof AccessibleVersionRequestList>;

/** Of the files of one talk or report. */
export const AccessibleVersionFilter = z.strictObject({
  ownerType: z.enum(['talk', 'municipality_report']).default('talk'),
  ownerId: Id,
});
export type AccessibleVersionFilter = z.infer<typeof AccessibleVersionFilter>;

export const RequestAccessibleVersion = z
  .strictObject({ need: Blank(LongText(500)).default(null) })
  .meta({ id: 'RequestAccessibleVersion' });
export type RequestAccessibleVersion = z.infer<typeof RequestAccessibleVersion>;

export const AnswerAccessibleVersion = z
  .strictObject({ answer: LongText(1000).pipe(z.string().min(1)) })
  .meta({ id: 'AnswerAccessibleVersion' });
export type AnswerAccessibleVersion = z.infer<typeof AnswerAccessibleVersion>;
