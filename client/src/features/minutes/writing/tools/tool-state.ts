import type { Editor } from '@tiptap/react';
import { type LineKind, linesIn, mayBeSubheading } from '../entries/turn-into';
import { BLOCKS } from '../schema/standing';

export type LineChoice = Exclude<LineKind, 'heading'> | 'heading3' | 'heading4';

/** What the tools show of the place where the caret is. */
export function toolStateOf(editor: Editor | null) {
  if (!editor || editor.isDestroyed) return null;
  const { state } = editor;
  const [line] = linesIn(state);
  const block =
    state.selection.$from.depth > 0 ? state.selection.$from.node(1) : state.doc.nodeAt(state.selection.from);
  return {
    line: line ? lineChoice(line.node.type.name, line.node.attrs.level) : null,
    mayBeSubheading: mayBeSubheading(state),
    blockId: typeof block?.attrs.id === 'string' ? block.attrs.id : null,
    audience: block && BLOCKS.includes(block.type.name) ? String(block.attrs.audience) : null,
    isTask: block?.type.name === 'task',
    isInTable: editor.isActive('table'),
    isBold: editor.isActive('bold'),
    isItalic: editor.isActive('italic'),
    isLink: editor.isActive('link'),
    isBulletList: editor.isActive('bulletList'),
    isOrderedList: editor.isActive('orderedList'),
  };
}

const lineChoice = (type: string, level: unknown): LineChoice | null => {
  if (type === 'heading') return level === 4 ? 'heading4' : 'heading3';
  return type === 'paragraph' || type === 'agreement' || type === 'question' || type === 'task' ? type : null;
};

/** All blocks that the selection touches are for this audience. */
export function setAudience(editor: Editor, audience: string): void {
  const { from, to } = editor.state.selection;
  editor
    .chain()
    .command(({ tr }) => {
      tr.doc.nodesBetween(from, to, (node, place, parent) => {
        if (parent === tr.doc && BLOCKS.includes(node.type.name)) tr.setNodeAttribute(place, 'audience', audience);
        return false;
      });
      return true;
    })
    .focus()
    .run();
}
