import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plainText, plainTitle } from './plain-text.js';

type Word = { text: string; height: number; endsLine: boolean };

const LONGEST_TITLE = 160;

/** The text of a page, and what stands largest on it. */
export async function wordsOf(page: PDFPageProxy): Promise<{ title: string | null; text: string }> {
  const { items } = await page.getTextContent();
  const words = items.flatMap((item): Word[] =>
    'str' in item ? [{ text: item.str, height: Math.round(item.height), endsLine: item.hasEOL }] : [],
  );
  return { title: titleOf(words), text: plainText(withoutHyphens(joined(words))) };
}

const joined = (words: readonly Word[]) => words.map(({ text, endsLine }) => (endsLine ? `${text}\n` : text)).join('');

/** A word that was divided at the end of a line is found again as one. */
const withoutHyphens = (text: string) => text.replace(/(\p{Ll})[-\u2010\u00AD]\n(\p{Ll})/gu, '$1$2');

/** A heading is larger than the rest and shorter than a paragraph; where all is of one size there is none. */
export function titleOf(words: readonly Word[]): string | null {
  const spoken = words.filter(({ text }) => /\p{L}/u.test(text));
  const largest = Math.max(0, ...spoken.map(({ height }) => height));
  const first = words.findIndex(({ height, text }) => height === largest && /\p{L}/u.test(text));
  if (first < 0 || spoken.every(({ height }) => height === largest)) return null;
  const rest = words.slice(first);
  const end = rest.findIndex(({ text, height }) => text.trim() !== '' && height !== largest);
  const title = plainTitle(joined(end < 0 ? rest : rest.slice(0, end)).replaceAll('\n', ' '));
  return title !== null && title.length <= LONGEST_TITLE ? title : null;
}
