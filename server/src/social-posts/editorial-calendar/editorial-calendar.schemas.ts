import { z } from 'zod';
import { Id, Instant } from '../../platform/validation/primitives.js';

export const EditorialKind = z
  .enum(['social_post', 'press_release', 'news_item', 'event', 'campaign'])
  .meta({ id: 'EditorialKind' });
export type EditorialKind = z.infer<typeof EditorialKind>;

/** How far it is, in the words that all kinds have in common. */
export const EditorialState = z
  .enum(['draft', 'ready', 'published', 'failed', 'withdrawn'])
  .meta({ id: 'EditorialState' });
export type EditorialState = z.infer<typeof EditorialState>;

export const EditorialEntry = z
  .object({ kind: EditorialKind, id: Id, title: z.string(), at: Instant, state: EditorialState })
  .meta({ id: 'EditorialEntry' });
export type EditorialEntry = z.infer<typeof EditorialEntry>;

export const EditorialCalendar = z
  .object({
    /** By time. */
    items: z.array(EditorialEntry),
    abilities: z.object({ draftPost: z.boolean() }),
  })
  .meta({ id: 'EditorialCalendar' });
export type EditorialCalendar = z.infer<typeof EditorialCalendar>;

export const EditorialMonth = z.strictObject({
  workingGroupId: Id,
  /** YYYY-MM, in Europe/Berlin. */
  month: z.string().regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/, 'Bitte als JJJJ-MM.'),
});
export type EditorialMonth = z.infer<typeof EditorialMonth>;
