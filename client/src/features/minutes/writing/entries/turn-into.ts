import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { type Audience, usualAudience } from '../schema/standing';

export const KINDS = ['paragraph', 'heading', 'agreement', 'question', 'task'] as const;
export type LineKind = (typeof KINDS)[number];

const isLine = (node: Node): boolean => KINDS.some((kind) => kind === node.type.name);

/** Lines of the selection that stand in the text itself, not in lists or tables. */
export function linesIn({
  doc,
  selection,
}: Pick<EditorState, 'doc' | 'selection'>): Array<{ node: Node; place: number }> {
  const lines: Array<{ node: Node; place: number }> = [];
  doc.nodesBetween(selection.from, selection.to, (node, place, parent) => {
    if (parent === doc && isLine(node)) lines.push({ node, place });
    return false;
  });
  return lines;
}

/** Turns the lines into another kind, in place: they stay the same blocks. False where there are none. */
export function turnInto(tr: Transaction, kind: LineKind, attributes: Record<string, unknown> = {}): boolean {
  const type = tr.doc.type.schema.nodes[kind];
  const lines = linesIn(tr);
  if (!type || lines.length === 0) return false;
  for (const { node, place } of lines) {
    const audience = audienceAfter(node, kind);
    tr.setNodeMarkup(place, type, { ...node.attrs, audience, ...attributes });
  }
  return true;
}

/** What was for the usual audience of its kind is for the usual one of its new kind; what somebody chose stays. */
function audienceAfter(node: Node, kind: LineKind): Audience {
  const { audience } = node.attrs;
  return audience === usualAudience(node.type.name) ? usualAudience(kind) : audience;
}

/** A heading of the second level needs one of the first before it. */
export function mayBeSubheading({ doc, selection }: Pick<EditorState, 'doc' | 'selection'>): boolean {
  let found = false;
  doc.forEach((node, place) => {
    if (node.type.name === 'heading' && place + node.nodeSize <= selection.from) found = true;
  });
  return found;
}
