import { problemOf } from '../../api/problem';
import type { ArticleTelltale } from './knowledge.queries';

/** What a refusal names as telling who asked: words to read before saving once more. */
export function telltalesOf(error: unknown): ArticleTelltale[] {
  const problem: object = problemOf(error);
  return 'telltales' in problem && Array.isArray(problem.telltales) ? problem.telltales.filter(isTelltale) : [];
}

function isTelltale(value: unknown): value is ArticleTelltale {
  return (
    typeof value === 'object' &&
    value !== null &&
    'words' in value &&
    typeof value.words === 'string' &&
    'field' in value &&
    typeof value.field === 'string'
  );
}

/** Each way of writing once, and where it stands. */
export function byWords(telltales: ArticleTelltale[]): { words: string; fields: string[]; isForbidden: boolean }[] {
  return [...Map.groupBy(telltales, ({ words }) => words)].map(([words, found]) => ({
    words,
    fields: [...new Set(found.map(({ field }) => field))],
    isForbidden: found.some(({ isForbidden }) => isForbidden),
  }));
}
