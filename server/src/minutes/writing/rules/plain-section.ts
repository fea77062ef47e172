import type { Block } from '../../text/block.js';
import { blockText, plainText } from '../../text/plain-text.js';
import type { ChangedSection } from './changed-sections.js';

const MOST = 200_000;

/** Its words as paragraphs, so far as anybody reads, for the same circles; entries stay as they are stored. */
export function plainSection(section: ChangedSection): ChangedSection {
  let room = MOST;
  const blocks = section.blocks.flatMap((block): Block[] => {
    const text = blockText(block).slice(0, room).toWellFormed();
    room -= text.length;
    const { id, audience } = block.attrs;
    return text === '' ? [] : [{ type: 'paragraph', attrs: { id, audience }, content: [{ type: 'text', text }] }];
  });
  return { ...section, blocks, text: plainText(blocks), entries: null };
}
