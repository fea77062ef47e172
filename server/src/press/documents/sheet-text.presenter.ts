import type { Run, Sheet, SheetBlock } from '../../platform/documents/sheet.js';

/** A sheet for mails and input fields: paragraphs, no marks; ways stand behind their words. */
export function sheetAsText({ title, subtitle, stamp, facts, blocks, sender }: Sheet): string {
  return [
    ...(stamp ? [stamp] : []),
    sender,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    title,
    ...(subtitle === null ? [] : [subtitle]),
    ...blocks.map((block) => blockText(block)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

export function blockText(block: SheetBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'prose':
      return block.runs.map(runText).join('');
    case 'list':
      return block.items
        .map((item, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${item.map(blockText).join(' ')}`)
        .join('\n');
    default:
      return '';
  }
}

const runText = ({ text, href }: Run): string => (href === undefined || href === text ? text : `${text} (${href})`);
