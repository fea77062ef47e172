import { z } from 'zod';

/** Part of an address; which ones there are, the service knows. */
export const PressSlug = z.string().min(1).max(120);
export type PressSlug = z.infer<typeof PressSlug>;
