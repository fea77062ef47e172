import type { Editor } from '@tiptap/react';
import { useCallback, useState } from 'react';
import { blockById, type EditorDialog } from './tools/editor-dialog';

/** In which item the caret is, or was last, and what is asked about it. */
export function useActiveEditor() {
  const [editor, setEditor] = useState<Editor | null>(null);
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const activate = useCallback((active: Editor) => setEditor(active), []);
  return {
    editor: editor?.isDestroyed ? null : editor,
    dialog,
    setDialog,
    activate,
    /** Brings a block into sight, with the caret in it as soon as it can be written. */
    show(agendaItemId: string, blockId: string) {
      const section = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(agendaItemId)}"]`);
      section?.scrollIntoView({ block: 'center' });
      section?.querySelector<HTMLElement>('[role="textbox"], [role="group"]')?.focus();
      // The editor says that it is active when it gets the focus.
      requestAnimationFrame(() =>
        setEditor((active) => {
          const block = active && blockById(active, blockId);
          if (block)
            active
              .chain()
              .focus(block.place + 1)
              .scrollIntoView()
              .run();
          return active;
        }),
      );
    },
  };
}
