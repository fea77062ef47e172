import Collaboration from '@tiptap/extension-collaboration';
import Placeholder from '@tiptap/extension-placeholder';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionGroup } from '../../../ui/ComboboxField';
import { useToast } from '../../../ui/Toasts';
import type { MinutesSection } from '../minutes.queries';
import { itemExtensions } from '../writing/item-extensions';
import { caretsIn } from '../writing/room/carets';
import type { Author } from '../writing/room/use-writing-room';
import type { WritingRoom } from '../writing/room/writing-room';
import type { OpenDialog } from '../writing/tools/editor-dialog';
import { useLineWords } from '../writing/use-line-words';
import styles from './ItemEditor.module.css';

export type ItemEditorProps = {
  section: MinutesSection;
  room: WritingRoom;
  author: Author;
  addressees: OptionGroup[];
  isFocused: boolean;
  onActive: (editor: Editor) => void;
  onDialog: OpenDialog;
};

const STICKING = { top: 200, bottom: 96, left: 0, right: 0 };

/** The text of one item while it is written. */
export function ItemEditor({ section, room, author, addressees, isFocused, onActive, onDialog }: ItemEditorProps) {
  const { t } = useTranslation('minutes');
  const toast = useToast();
  const words = useLineWords(addressees);
  const { agendaItemId, number, title } = section;
  const name = t('write.text', { number, title });

  const editor: Editor = useEditor(
    {
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      autofocus: isFocused ? 'end' : false,
      extensions: [
        Collaboration.configure({ fragment: room.document.getXmlFragment(agendaItemId) }),
        caretsIn(room, author),
        Placeholder.configure({ placeholder: t('write.placeholder') }),
        ...itemExtensions({
          addressees,
          words,
          listWords: {
            label: t('duty.who'),
            list: styles.addressees ?? '',
            item: styles.addressee ?? '',
            status: styles.status ?? '',
            found: (count) => t('duty.found', { count }),
          },
          onDuty: (blockId) => onDialog({ kind: 'duty', editor, blockId }),
          onPicture: (blockId) => onDialog({ kind: 'picture', editor, blockId, file: null }),
          onPictureFile: (file) => onDialog({ kind: 'picture', editor, blockId: null, file }),
          onTooLarge: () => toast({ text: t('write.pasteTooLarge') }),
          onLink: () => onDialog({ kind: 'link', editor }),
        }),
      ],
      editorProps: {
        // The caret stays clear of what sticks to the top and, on a phone, to the bottom.
        scrollThreshold: STICKING,
        scrollMargin: STICKING,
        attributes: {
          class: styles.text ?? '',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': name,
          lang: 'de',
          spellcheck: 'true',
        },
      },
      onFocus: ({ editor: focused }) => onActive(focused),
    },
    [room, agendaItemId, addressees],
  );

  useEffect(() => {
    editor.view.dom.setAttribute('aria-label', name);
  }, [editor, name]);

  return <EditorContent editor={editor} className={styles.editor} />;
}
