import { slugOf } from '../../platform/validation/slug.js';

/** Part of its public address. */
export const campaignSlug = (title: string): string => slugOf(title) || 'aktion';
