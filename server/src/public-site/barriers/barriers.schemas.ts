import { z } from 'zod';
import { DateOnly, Id, Instant, LongText, PlainText, Version } from '../../platform/validation/primitives.js';

export const Conformance = z.enum(['full', 'partial', 'none']).meta({ id: 'AccessibilityConformance' });

export const AccessibilityReview = z
  .object({ id: Id, reviewedOn: DateOnly, conformance: Conformance, method: z.string() })
  .meta({ id: 'AccessibilityReview' });
export type AccessibilityReview = z.infer<typeof AccessibilityReview>;

export const RecordReview = z
  .strictObject({
    reviewedOn: DateOnly,
    conformance: Conformance,
    /** E.g. a self-assessment, and how it was done. */
    method: LongText(2000).pipe(z.string().min(10)),
  })
  .meta({ id: 'RecordAccessibilityReview' });
export type RecordReview = z.infer<typeof RecordReview>;

export const KnownBarrier = z
  .object({
    id: Id,
    title: z.string(),
    reason: z.string(),
    alternative: z.string(),
    plannedFor: DateOnly.nullable(),
    /** The report from which it came, for those who deal with it. */
    inquiry: z.object({ id: Id, caseNumber: z.string() }).nullable(),
    /** Since then it stands in the statement no more. */
    fixedAt: Instant.nullable(),
    createdAt: Instant,
    version: z.number().int(),
  })
  .meta({ id: 'KnownBarrier' });
export type KnownBarrier = z.infer<typeof KnownBarrier>;

const words = {
  title: PlainText(300),
  reason: LongText(2000).pipe(z.string().min(1)),
  /** How to come by the content meanwhile. */
  alternative: LongText(2000),
  plannedFor: DateOnly.nullable(),
};

export const ListBarrier = z
  .strictObject({ ...words, inquiryId: Id.nullable().default(null) })
  .meta({ id: 'ListBarrier' });
export type ListBarrier = z.infer<typeof ListBarrier>;

export const ChangeBarrier = z.strictObject({ ...words, version: Version }).meta({ id: 'ChangeBarrier' });
export type ChangeBarrier = z.infer<typeof ChangeBarrier>;

export const FixBarrier = z.strictObject({ version: Version }).meta({ id: 'FixBarrier' });
export type FixBarrier = z.infer<typeof FixBarrier>;

export const AccessibilityStatement = z
  .object({
    /** As it stands with the barriers of today; null: nobody has reviewed anything. */
    conformance: Conformance.nullable(),
    /** By when it is to be reviewed again. */
    dueOn: DateOnly.nullable(),
    isDue: z.boolean(),
    /** The newest first. */
    reviews: z.array(AccessibilityReview),
    /** In the statement. */
    barriers: z.array(KnownBarrier),
    /** Not any more, the latest first. */
    fixed: z.array(KnownBarrier),
  })
  .meta({ id: 'AccessibilityStatement' });
export type AccessibilityStatement = z.infer<typeof AccessibilityStatement>;

export const StatementDocumentQuery = z.strictObject({ format: z.enum(['pdf', 'html']).default('pdf') });
export type StatementDocumentQuery = z.infer<typeof StatementDocumentQuery>;
