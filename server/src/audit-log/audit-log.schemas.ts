import { z } from 'zod';
import { Page } from '../platform/http/page.js';
import { DateOnly, Id, Instant, PageSize } from '../platform/validation/primitives.js';

export const AuditEntry = z
  .object({
    id: z.string(),
    at: Instant,
    by: z.string().nullable(),
    action: z.string(),
    subjectType: z.string(),
    subjectId: Id,
    details: z.unknown(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditPage = Page(AuditEntry).meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof AuditPage>;

const Narrowing = {
  subjectId: Id.optional(),
  /** `meeting`, `file`, …: what was changed. */
  subjectType: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional(),
  /** Whose acts. */
  memberId: Id.optional(),
  from: DateOnly.optional(),
  until: DateOnly.optional(),
};

export const AuditNarrowing = z.strictObject(Narrowing);
export type AuditNarrowing = z.infer<typeof AuditNarrowing>;

export const AuditFilter = z.strictObject({
  ...Narrowing,
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: PageSize,
});
export type AuditFilter = z.infer<typeof AuditFilter>;
