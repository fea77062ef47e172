import { slugOf } from '../../platform/validation/slug.js';

/** Part of its public address; a number tells two of one title apart. */
export function campaignSlug(title: string, taken: readonly string[]): string {
  const wanted = slugOf(title) || 'aktion';
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 1);
  const free = numbers.find((number) => !taken.includes(numbered(wanted, number))) ?? 1;
  return numbered(wanted, free);
}

/** How those begin that may be in the way. */
export const slugStem = (title: string): string => campaignSlug(title, []);

const numbered = (slug: string, number: number): string => (number === 1 ? slug : `${slug}-${number}`);
