import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from './sheet.js';
import { wholeText } from './whole-text.js';
import { GREEN } from './word-styles.js';

type Look = { bold?: boolean; italics?: boolean; style?: string; color?: string; strike?: boolean };

/** Line breaks that somebody typed stay. */
export const typedRuns = (text: string, look: Look = {}): TextRun[] =>
  wholeText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));

export function wordRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(({ text, isBold, isItalic, href }): ParagraphChild[] => {
    const look = { ...(isBold && { bold: true }), ...(isItalic && { italics: true }) };
    if (!href) return typedRuns(text, look);
    return [new ExternalHyperlink({ link: href, children: typedRuns(text, { ...look, style: 'Hyperlink' }) })];
  });
}

export const markRun = (word: string): TextRun =>
  new TextRun({ text: `${wholeText(word)}: `, bold: true, color: GREEN });
