import { z } from 'zod';
import { Blank, Id, Instant, LongText, PlainText, Version } from '../../platform/validation/primitives.js';

export const NewsletterState = z.enum(['draft', 'scheduled', 'sent', 'withdrawn']).meta({ id: 'NewsletterState' });

const head = {
  id: Id,
  workingGroupId: Id,
  slug: z.string(),
  state: NewsletterState,
  subject: z.string(),
  /** First line that mail programs show beside the subject. */
  preview: z.string(),
  topics: z.array(z.object({ id: Id, name: z.string() })),
  scheduledFor: Instant.nullable(),
  sentAt: Instant.nullable(),
  /** To how many it went. */
  recipients: z.number().int().nullable(),
  updatedAt: Instant,
};

export const NewsletterSummary = z.object(head).meta({ id: 'NewsletterSummary' });
export type NewsletterSummary = z.infer<typeof NewsletterSummary>;

export const NewsletterList = z
  .object({ items: z.array(NewsletterSummary), abilities: z.object({ write: z.boolean() }) })
  .meta({ id: 'NewsletterList' });
export type NewsletterList = z.infer<typeof NewsletterList>;

export const Newsletter = z
  .object({
    ...head,
    /** Markdown. */
    text: z.string(),
    /** What became of its mails, as counts alone: nobody's reading is watched. Null before it was sent. */
    fate: z
      .object({
        underWay: z.number().int(),
        delivered: z.number().int(),
        undeliverable: z.number().int(),
        /** So long ago that the mails are not kept any more. */
        forgotten: z.number().int(),
      })
      .nullable(),
    withdrawnAt: Instant.nullable(),
    withdrawalNote: z.string(),
    creator: z.string().nullable(),
    version: Version,
    createdAt: Instant,
    abilities: z.object({
      edit: z.boolean(),
      schedule: z.boolean(),
      recall: z.boolean(),
      test: z.boolean(),
      withdraw: z.boolean(),
      remove: z.boolean(),
    }),
  })
  .meta({ id: 'Newsletter' });
export type Newsletter = z.infer<typeof Newsletter>;

export const NewsletterFilter = z.strictObject({ workingGroupId: Id });
export type NewsletterFilter = z.infer<typeof NewsletterFilter>;

/** Without a subject it gets one by the month; it begins with all topics. */
export const DraftNewsletter = z
  .strictObject({ workingGroupId: Id, subject: Blank(PlainText(150)).default(null) })
  .meta({ id: 'DraftNewsletter' });
export type DraftNewsletter = z.infer<typeof DraftNewsletter>;

export const ChangeNewsletter = z
  .strictObject({
    version: Version,
    subject: PlainText(150, 0),
    preview: PlainText(200, 0).default(''),
    text: LongText(30_000).default(''),
    topicIds: z.array(Id).max(100).default([]),
  })
  .meta({ id: 'ChangeNewsletter' });
export type ChangeNewsletter = z.infer<typeof ChangeNewsletter>;

/** Something public to put into an issue. */
export const NewsletterInsertion = z
  .object({
    kind: z.enum(['date', 'news', 'press', 'campaign']),
    title: z.string(),
    /** Of its public page; an issue that names it has it already. */
    url: z.string(),
    /** When it takes place, or came out. */
    at: Instant.nullable(),
    /** What is put in: Markdown. */
    text: z.string(),
  })
  .meta({ id: 'NewsletterInsertion' });
export type NewsletterInsertion = z.infer<typeof NewsletterInsertion>;

export const NewsletterInsertionList = z
  .object({ items: z.array(NewsletterInsertion) })
  .meta({ id: 'NewsletterInsertionList' });
export type NewsletterInsertionList = z.infer<typeof NewsletterInsertionList>;
