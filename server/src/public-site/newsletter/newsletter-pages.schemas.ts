import { z } from 'zod';
import { Email } from '../../platform/validation/primitives.js';

/** Part of an address; which ones there are, the service knows. */
export const NewsletterSlug = z.string().min(1).max(120);
export type NewsletterSlug = z.infer<typeof NewsletterSlug>;

/** Ticks come one by one, several, or not at all. */
export const ChosenTopics = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .catch(undefined)
  .transform((value) => (value === undefined ? [] : [value].flat().slice(0, 100)));

export const SubscribeForm = z.object({ email: Email, thema: ChosenTopics });

/** What was done before this page was shown, to be said on it. */
export const OwnSubscriptionQuery = z.object({
  erledigt: z.enum(['bestaetigt', 'themen', 'wieder']).optional().catch(undefined),
});
export type OwnSubscriptionQuery = z.infer<typeof OwnSubscriptionQuery>;
