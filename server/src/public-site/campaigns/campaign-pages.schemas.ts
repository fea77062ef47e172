import { z } from 'zod';

export const CampaignSlug = z.string().min(1).max(120);
export type CampaignSlug = z.infer<typeof CampaignSlug>;
