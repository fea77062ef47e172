import { z } from 'zod';
import { Id, LocalDateTime, PlainText, Version } from '../../platform/validation/primitives.js';

export const NewsletterFault = z
  .object({
    kind: z.enum([
      'no-subject',
      'no-topic',
      'no-text',
      'nobody',
      'internal-link',
      'broken-link',
      'picture-without-words',
      'names-people',
      'no-preview',
      'long-subject',
      'picture-as-words',
      'insecure-link',
    ]),
    /** Nothing leaves before it is mended; others are hints. */
    isBlocking: z.boolean(),
    /** What is meant, e.g. the links. */
    words: z.array(z.string()),
  })
  .meta({ id: 'NewsletterFault' });

export const NewsletterCheck = z
  .object({
    faults: z.array(NewsletterFault),
    /** People who would get it now; who chose two of its topics counts once. */
    recipients: z.number().int(),
    byTopic: z.array(z.object({ id: Id, name: z.string(), subscribers: z.number().int() })),
    /** The mail as plain text, as it would be sent. */
    text: z.string(),
  })
  .meta({ id: 'NewsletterCheck' });
export type NewsletterCheck = z.infer<typeof NewsletterCheck>;

/** Null: at once. */
export const ScheduleNewsletter = z
  .strictObject({ version: Version, sendAt: LocalDateTime.nullable().default(null) })
  .meta({ id: 'ScheduleNewsletter' });
export type ScheduleNewsletter = z.infer<typeof ScheduleNewsletter>;

export const RecallNewsletter = z.strictObject({ version: Version }).meta({ id: 'RecallNewsletter' });
export type RecallNewsletter = z.infer<typeof RecallNewsletter>;

/** `note` is read by everybody who opens its address. */
export const WithdrawNewsletter = z
  .strictObject({ version: Version, note: PlainText(300, 0).default('') })
  .meta({ id: 'WithdrawNewsletter' });
export type WithdrawNewsletter = z.infer<typeof WithdrawNewsletter>;

/** To whom a test mail went: the one who asked. */
export const NewsletterSample = z.object({ recipient: z.string() }).meta({ id: 'NewsletterSample' });
export type NewsletterSample = z.infer<typeof NewsletterSample>;
