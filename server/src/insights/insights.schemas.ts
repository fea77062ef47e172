import { z } from 'zod';
import { File } from '../files/files.schemas.js';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Blank, DateOnly, Id, Instant, LongText, PlainText, Version } from '../platform/validation/primitives.js';

export const Insight = z
  .object({
    id: Id,
    workingGroupId: Id,
    /** Where it was heard. */
    occasion: z.string(),
    occurredOn: DateOnly,
    takeaways: z.array(z.string()),
    /** What it means for us. */
    meaning: z.string(),
    source: z.string().nullable(),
    /** Null when the person is not known any more. */
    author: z.object({ id: Id, name: z.string() }).nullable(),
    municipality: MunicipalityName,
    /** Pictures, e.g. of a slide. */
    files: z.array(File),
    version: Version,
    createdAt: Instant,
    abilities: z.object({ update: z.boolean(), remove: z.boolean() }),
  })
  .meta({ id: 'Insight' });
export type Insight = z.infer<typeof Insight>;

export const InsightList = z
  .object({
    /** The newest first. */
    items: z.array(Insight),
    /** Of a picture, in bytes. */
    uploadLimit: z.number().int(),
    abilities: z.object({ capture: z.boolean() }),
  })
  .meta({ id: 'InsightList' });
export type InsightList = z.infer<typeof InsightList>;

export const InsightFilter = z.strictObject({ workingGroupId: Id });
export type InsightFilter = z.infer<typeof InsightFilter>;

const details = {
  occasion: PlainText(160),
  /** Not in the future: who is still on the way has nothing to tell. */
  occurredOn: DateOnly,
  takeaways: z.array(PlainText(300)).min(1).max(3),
  meaning: LongText(1000).default(''),
  source: Blank(PlainText(300)).default(null),
};

export const CaptureInsight = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'CaptureInsight' });
export type CaptureInsight = z.infer<typeof CaptureInsight>;

export const ChangeInsight = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangeInsight' });
export type ChangeInsight = z.infer<typeof ChangeInsight>;
