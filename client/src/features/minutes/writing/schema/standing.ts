import { Extension } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type { Doc } from 'yjs';
import { heldAttribute } from './held-attribute';
import { isMoved, rememberCut } from './moved-blocks';
import { withoutIds } from './without-ids';

export const BLOCKS = [
  'paragraph',
  'heading',
  'agreement',
  'question',
  'task',
  'bulletList',
  'orderedList',
  'table',
  'image',
];

export type Audience = 'group' | 'leadership' | 'public';

/** Agreements and tasks are what the leadership wants to know. */
export const usualAudience = (type: string): Audience =>
  type === 'agreement' || type === 'task' ? 'leadership' : 'group';

/** Every block has an id of its own and an audience; headings do not skip a level, and tables have a header row. */
export const Standing = Extension.create({
  name: 'standing',
  priority: 900,
  addGlobalAttributes: () => [
    {
      types: BLOCKS,
      attributes: {
        // Copies carry it, so that what is only moved stays what it is; pasting takes it away.
        id: heldAttribute('id'),
        audience: {
          default: 'group',
          parseHTML: (element: HTMLElement) => readAudience(element.getAttribute('data-audience')),
          renderHTML: ({ audience }: Record<string, unknown>) =>
            audience && audience !== 'group' ? { 'data-audience': audience } : {},
        },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _, state) {
        const isOwn = transactions.some((one) => one.docChanged && !isChangeOrigin(one));
        return isOwn ? tidied(state) : null;
      },
      props: {
        handleDOMEvents: {
          cut: ({ state }) => {
            const text = textOf(state);
            if (text) rememberCut(text, state.selection.content());
            return false;
          },
        },
        transformPasted(slice, { dragging, state }) {
          const text = textOf(state);
          return dragging?.move ? slice : withoutIds(slice, (id) => text !== undefined && isMoved(text, id));
        },
      },
    }),
  ],
});

/** The whole text of the minutes, of which the editor has one item. */
const textOf = (state: EditorState): Doc | undefined => ySyncPluginKey.getState(state)?.doc;

function tidied(state: EditorState): Transaction | null {
  const { tr, doc } = state;
  nameBlocks(tr, doc);
  straightenHeadings(tr, doc);
  crownTables(tr, doc);
  return tr.docChanged ? tr.setStoredMarks(state.storedMarks) : null;
}

/** Of two blocks with one id the one with words keeps it: whoever splits a block at its beginning moves its words down. */
function nameBlocks(tr: Transaction, doc: Node): void {
  const owners = new Map<string, { node: Node; place: number }>();
  doc.forEach((node, place) => {
    const { id } = node.attrs;
    const owner = owners.get(id);
    const isNamed = typeof id === 'string' && id !== '';
    const takesOver = owner && owner.node.content.size === 0 && node.content.size > 0;
    if (!isNamed || (owner && !takesOver)) rename(tr, node, place);
    else owners.set(id, { node, place });
    if (owner && takesOver) rename(tr, owner.node, owner.place);
  });
}

/** An empty line that came out of a wider audience's paragraph is for the usual one: nothing is published by accident. */
function rename(tr: Transaction, node: Node, place: number): void {
  const isTwin = typeof node.attrs.id === 'string';
  const isLine = node.isTextblock && node.content.size === 0;
  const audience = (isTwin && isLine) || !node.attrs.audience ? usualAudience(node.type.name) : node.attrs.audience;
  tr.setNodeMarkup(place, null, { ...node.attrs, id: crypto.randomUUID(), audience });
}

function straightenHeadings(tr: Transaction, doc: Node): void {
  let hasHeading = false;
  doc.forEach((node, place) => {
    if (node.type.name !== 'heading') return;
    if (!hasHeading && node.attrs.level !== 3) tr.setNodeAttribute(place, 'level', 3);
    hasHeading = true;
  });
}

function crownTables(tr: Transaction, doc: Node): void {
  doc.forEach((table, start) => {
    if (table.type.name !== 'table') return;
    table.firstChild?.forEach((cell, place) => {
      const { tableHeader } = cell.type.schema.nodes;
      if (cell.type !== tableHeader) tr.setNodeMarkup(start + 2 + place, tableHeader, cell.attrs);
    });
  });
}

const readAudience = (value: string | null): Audience =>
  value === 'leadership' || value === 'public' ? value : 'group';
