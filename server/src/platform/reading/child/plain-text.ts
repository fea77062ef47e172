import { LONGEST_TEXT, MOST_PAGES, MOST_TEXT, type Reading, type ReadPage } from '../reading.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Lines as people read them: nothing invisible, no empty ones. */
export function plainText(given: string): string {
  return given
    .toWellFormed()
    .normalize('NFC')
    .replace(CONTROL, ' ')
    .replaceAll('\u00AD', '')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, LONGEST_TEXT)
    .toWellFormed();
}

export const plainTitle = (given: string): string | null =>
  plainText(given).replaceAll('\n', ' ').slice(0, 300).toWellFormed() || null;

type Said = { title?: string; text: string; notes?: string };

/** Pages in their order, as many as are kept. */
export function readingOf(said: readonly Said[]): Reading {
  const pages = said.slice(0, MOST_PAGES).map(
    ({ title = '', text, notes = '' }, index): ReadPage => ({
      number: index + 1,
      title: plainTitle(title),
      text: plainText(text),
      notes: plainText(notes) || null,
    }),
  );
  const obstacle = said.length > MOST_PAGES ? 'too_many_pages' : null;
  return { obstacle, pageCount: said.length, pages, pictures: [] };
}

/** As many words as are kept of one document; the pages after these stay, without theirs. */
export function withinLimit(reading: Reading): Reading {
  let left = MOST_TEXT;
  const pages = reading.pages.map((page) => {
    left -= Buffer.byteLength(page.text) + Buffer.byteLength(page.notes ?? '');
    return left < 0 ? { ...page, text: '', notes: null } : page;
  });
  return left < 0 ? { ...reading, pages, obstacle: reading.obstacle ?? 'too_many_pages' } : reading;
}
