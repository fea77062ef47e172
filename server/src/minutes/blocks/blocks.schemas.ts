import { z } from 'zod';
import { Audience } from '../text/block.js';

export const ChooseAudience = z.strictObject({ audience: Audience }).meta({ id: 'ChooseAudience' });
export type ChooseAudience = z.infer<typeof ChooseAudience>;
