import { slugOf } from '../../platform/validation/slug.js';

/** With the day, so that next year's is another one. */
export const pressSlug = (title: string, day: string): string => [day, slugOf(title, 70)].filter(Boolean).join('-');
