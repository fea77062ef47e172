import type { Editor } from '@tiptap/react';

/** What is asked in a dialog while somebody writes; blocks are named by their ids, because others write, too. */
export type EditorDialog =
  | { kind: 'duty'; editor: Editor; blockId: string }
  | { kind: 'picture'; editor: Editor; blockId: string | null; file: File | null }
  | { kind: 'link'; editor: Editor }
  | { kind: 'shortcuts' };

export type OpenDialog = (dialog: EditorDialog) => void;

type StandingBlock = { place: number; attrs: Record<string, unknown> };

/** Where a block stands now, and what it says of itself; null when somebody took it out. */
export function blockById({ state: { doc } }: Editor, blockId: string): StandingBlock | null {
  const found: StandingBlock[] = [];
  doc.forEach(({ attrs }, place) => {
    if (attrs.id === blockId) found.push({ place, attrs });
  });
  return found[0] ?? null;
}

export function changeBlock(editor: Editor, blockId: string, attributes: Record<string, unknown>): void {
  const block = blockById(editor, blockId);
  if (!block) return;
  editor
    .chain()
    .command(({ tr }) => {
      for (const [name, value] of Object.entries(attributes)) tr.setNodeAttribute(block.place, name, value);
      return true;
    })
    .focus()
    .run();
}
