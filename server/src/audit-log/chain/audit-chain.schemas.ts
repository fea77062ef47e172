import { z } from 'zod';
import { Instant } from '../../platform/validation/primitives.js';

export const AuditChain = z
  .object({
    checkedAt: Instant,
    /** Entries that hold together, counted from the first. */
    length: z.int(),
    /** SHA-256 of the last of them in hexadecimal digits; null before the first. */
    head: z.string().nullable(),
    /** Written since the last round, a minute ago at most. */
    unsealed: z.int(),
    /** The first place that does not hold. */
    fault: z.object({ kind: z.enum(['missing', 'changed']), position: z.int() }).nullable(),
  })
  .meta({ id: 'AuditChain' });
export type AuditChain = z.infer<typeof AuditChain>;
