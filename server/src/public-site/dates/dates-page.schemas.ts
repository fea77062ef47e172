import { z } from 'zod';

/** Whatever else links carry is left alone. */
export const DatesQuery = z.object({
  jahr: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
});
export type DatesQuery = z.infer<typeof DatesQuery>;
