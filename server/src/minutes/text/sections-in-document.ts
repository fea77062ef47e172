import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import type { Doc } from 'yjs';
import type { Block } from './block.js';
import { minutesSchema } from './minutes-schema.js';
import { readBlocks } from './read-blocks.js';

/** What the document says on one item of the agenda. */
export const sectionBlocks = (document: Doc, agendaItemId: string): Block[] =>
  readBlocks(yXmlFragmentToProsemirrorJSON(document.getXmlFragment(agendaItemId)).content);

/** Writes the blocks in place of what the document says on the item. */
export function writeSection(document: Doc, agendaItemId: string, blocks: readonly Block[]): void {
  const fragment = document.getXmlFragment(agendaItemId);
  document.transact(() => {
    fragment.delete(0, fragment.length);
    if (blocks.length > 0) prosemirrorJSONToYXmlFragment(minutesSchema, { type: 'doc', content: blocks }, fragment);
  });
}
