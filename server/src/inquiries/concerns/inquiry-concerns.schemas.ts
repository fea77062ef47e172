import { z } from 'zod';
import { LongText } from '../../platform/validation/primitives.js';

/** "Betrifft uns auch", with a word about how. */
export const SayConcern = z.strictObject({ note: LongText(500).default('') }).meta({ id: 'SayConcern' });
export type SayConcern = z.infer<typeof SayConcern>;
