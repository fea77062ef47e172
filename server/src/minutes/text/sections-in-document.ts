import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { type Doc, XmlElement, XmlText } from 'yjs';
import type { Block } from './block.js';
import { minutesSchema } from './minutes-schema.js';
import { readBlocks } from './read-blocks.js';

type Node = { type: string; attrs?: unknown; content?: Node[]; text?: unknown; marks?: unknown };

/** Lists in lists in cells of tables; nobody writes deeper. */
const DEEPEST = 24;

/** What the document says on one item of the agenda, whatever somebody put into it. */
export const sectionBlocks = (document: Doc, agendaItemId: string): Block[] =>
  readBlocks(
    document
      .getXmlFragment(agendaItemId)
      .toArray()
      .flatMap((node) => nodesOf(node, 0)),
  );

/** Writes the blocks in place of what the document says on the item. */
export function writeSection(document: Doc, agendaItemId: string, blocks: readonly Block[]): void {
  const fragment = document.getXmlFragment(agendaItemId);
  document.transact(() => {
    fragment.delete(0, fragment.length);
    if (blocks.length > 0) prosemirrorJSONToYXmlFragment(minutesSchema, { type: 'doc', content: blocks }, fragment);
  });
}

/** Brings what the document says on the item to the blocks, touching only what differs: what others type there stays. */
export function reviseSection(document: Doc, agendaItemId: string, blocks: readonly Block[]): void {
  const fragment = document.getXmlFragment(agendaItemId);
  document.transact(() => {
    prosemirrorJSONToYXmlFragment(minutesSchema, { type: 'doc', content: blocks }, fragment);
  });
}

/** As ProseMirror's JSON; what is neither an element nor text (a map, a subdocument) is left out. */
function nodesOf(node: unknown, depth: number): Node[] {
  if (node instanceof XmlText) return textOf(node);
  if (!(node instanceof XmlElement) || depth > DEEPEST) return [];
  const content = node.toArray().flatMap((child) => nodesOf(child, depth + 1));
  return [{ type: node.nodeName, attrs: node.getAttributes(), ...(content.length > 0 && { content }) }];
}

function textOf(text: XmlText): Node[] {
  const parts: Array<{ insert: unknown; attributes?: Record<string, unknown> }> = text.toDelta();
  return parts.map(({ insert, attributes }) => ({
    type: 'text',
    text: insert,
    ...(attributes && { marks: Object.entries(attributes).map(([name, attrs]) => ({ type: markOf(name), attrs })) }),
  }));
}

/** Marks that may overlap carry a hash behind their name. */
const markOf = (name: string): string => name.replace(/--[\w+/=]{8}$/, '');
