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

/** A heading stands above the rest: its size is this much beyond that of most letters. */
const STANDS_OUT = 1.15;
const FEWEST_LETTERS = 4;

/**
 * The first words in the size of a heading; a figure in huge letters further down is none. Where nothing stands out
 * from most of the text, the largest words; where all is of one size, nothing.
 */
export function titleOf(words: readonly Word[]): string | null {
  const spoken = words.filter(({ text }) => /\p{L}/u.test(text));
  const largest = Math.max(0, ...spoken.map(({ height }) => height));
  if (spoken.every(({ height }) => height === largest)) return null;
  const least = usualHeight(spoken) * STANDS_OUT;
  const headings = runsOf(words).filter(({ text }) => (text.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS);
  const heading = headings.find(({ height }) => height > least) ?? headings.find(({ height }) => height === largest);
  const title = heading ? plainTitle(heading.text.replaceAll('\n', ' ')) : null;
  return title !== null && title.length <= LONGEST_TITLE ? title : null;
}

/** In which most letters are set. */
function usualHeight(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  for (const { text, height } of words) letters.set(height, (letters.get(height) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** Words of one size that follow each other. */
function runsOf(words: readonly Word[]): { text: string; height: number }[] {
  const runs: { text: string; height: number }[] = [];
  for (const word of words) {
    const text = joined([word]);
    const last = runs.at(-1);
    if (last && (word.height === last.height || word.text.trim() === '')) last.text += text;
    else runs.push({ text, height: word.height });
  }
  return runs;
}
