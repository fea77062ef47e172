import { z } from 'zod';
import { Id, Instant, LocalDateTime, LongText, PlainText, Version } from '../../platform/validation/primitives.js';

export const NewsItem = z
  .object({
    id: Id,
    workingGroupId: Id,
    slug: z.string(),
    title: z.string(),
    summary: z.string(),
    /** Markdown. */
    text: z.string(),
    pictureId: Id.nullable(),
    state: z.enum(['draft', 'planned', 'published', 'withdrawn']),
    /** From when on everybody reads it. */
    publishedAt: Instant.nullable(),
    creator: z.string().nullable(),
    version: Version,
    updatedAt: Instant,
    abilities: z.object({ edit: z.boolean(), publish: z.boolean(), withdraw: z.boolean(), remove: z.boolean() }),
  })
  .meta({ id: 'NewsItem' });
export type NewsItem = z.infer<typeof NewsItem>;

export const NewsItemList = z
  .object({ items: z.array(NewsItem), abilities: z.object({ write: z.boolean() }) })
  .meta({ id: 'NewsItemList' });
export type NewsItemList = z.infer<typeof NewsItemList>;

export const NewsItemFilter = z.strictObject({ workingGroupId: Id });
export type NewsItemFilter = z.infer<typeof NewsItemFilter>;

const words = {
  title: PlainText(160),
  summary: PlainText(400, 0).default(''),
  text: LongText(20_000).default(''),
  pictureId: Id.nullable().default(null),
};

export const WriteNewsItem = z.strictObject({ workingGroupId: Id, ...words }).meta({ id: 'WriteNewsItem' });
export type WriteNewsItem = z.infer<typeof WriteNewsItem>;

export const ChangeNewsItem = z.strictObject({ version: Version, ...words }).meta({ id: 'ChangeNewsItem' });
export type ChangeNewsItem = z.infer<typeof ChangeNewsItem>;

/** At once, or from a moment on. */
export const PublishNewsItem = z
  .strictObject({ version: Version, publishedAt: LocalDateTime.nullable().default(null) })
  .meta({ id: 'PublishNewsItem' });
export type PublishNewsItem = z.infer<typeof PublishNewsItem>;

export const WithdrawNewsItem = z.strictObject({ version: Version }).meta({ id: 'WithdrawNewsItem' });
export type WithdrawNewsItem = z.infer<typeof WithdrawNewsItem>;
