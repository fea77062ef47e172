import { decode } from 'html-entities';
import { unzip } from './meeting-papers.js';

/** What a document of Word holds: its parts as XML, and the words of its body. */
export async function readWord(bytes: Buffer) {
  const parts = await unzip(bytes);
  const xml = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const body = xml('word/document.xml');
  const styles = [...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style);
  return {
    names: [...parts.keys()],
    xml,
    styles,
    text: wordsOf(body.replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '')),
  };
}

const wordsOf = (xml: string): string => decode(xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, ''));

/** Words of the main part of a page, without its markup. */
export const readPage = (html: string): string =>
  decode(/<main>([\s\S]*)<\/main>/.exec(html)?.[1]?.replace(/<[^>]+>/g, ' ') ?? '');

/** Letters and numbers alone: how lines break and what divides them is each format's own. */
export const lettersOf = (text: string): string => (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join('');
