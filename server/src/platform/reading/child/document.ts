import type { Reading } from '../reading.js';
import { PackageParts } from './package-parts.js';
import { readingOf } from './plain-text.js';
import { Unreadable } from './unreadable.js';
import { walkXml } from './walk-xml.js';

/** DOCX: its words as one page; where pages begin, only a word processor knows. */
export const readDocument = (path: string): Promise<Reading> => readWords(path, 'word/document.xml', ['p', 'br', 'tc']);

/** XLSX: the words of all its cells, each once. */
export const readSpreadsheet = (path: string): Promise<Reading> =>
  readWords(path, 'xl/sharedStrings.xml', ['si'], 'xl/workbook.xml');

async function readWords(path: string, place: string, breaks: string[], main = place): Promise<Reading> {
  const parts = await PackageParts.open(path);
  if (!parts.has(main)) throw new Unreadable('broken');
  const said: string[] = [];
  let isText = false;
  if (parts.has(place)) {
    await walkXml(parts, place, {
      opens: (name) => {
        if (name === 't') isText = true;
        else if (name === 'tab') said.push(' ');
      },
      says: (text) => {
        if (isText) said.push(text);
      },
      closes: (name) => {
        if (name === 't') isText = false;
        else if (breaks.includes(name)) said.push('\n');
      },
    });
  }
  return readingOf([{ text: said.join('') }]);
}
