import { z } from 'zod';

/** The page on which somebody met a barrier: an address of this portal, and no other. */
export const BarrierQuery = z.object({
  seite: z
    .string()
    .max(160)
    .regex(/^\/[^\s]*$/)
    .optional()
    .catch(undefined),
});
export type BarrierQuery = z.infer<typeof BarrierQuery>;

/** Who asks, as the links that lead here say it. */
export const AskQuery = z.object({ art: z.enum(['buerger', 'presse', 'akteneinsicht']).optional().catch(undefined) });
export type AskQuery = z.infer<typeof AskQuery>;

/** What was done before this page was shown, to be said on it. */
export const OwnInquiryQuery = z.object({
  gesendet: z
    .literal('ja')
    .optional()
    .catch(undefined)
    .transform((sent) => sent !== undefined),
});
export type OwnInquiryQuery = z.infer<typeof OwnInquiryQuery>;
