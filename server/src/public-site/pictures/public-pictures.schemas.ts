import { z } from 'zod';

/** Pixels. */
export const PublicPictureSize = z.enum(['400', '800', '1600']).transform((size) => Number(size));
export type PublicPictureSize = z.infer<typeof PublicPictureSize>;
