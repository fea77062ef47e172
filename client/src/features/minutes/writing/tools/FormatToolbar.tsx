import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  CircleHelp,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  Redo2,
  Table,
  Undo2,
  UserRoundPen,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpenDialog } from './editor-dialog';
import { LineTools } from './LineTools';
import { TableTools } from './TableTools';
import { Tool } from './Tool';
import { Toolbar } from './Toolbar';
import { toolStateOf } from './tool-state';

const icon = { 'aria-hidden': true, size: 20 } as const;

/** The tools for the item in which the caret is. */
export function FormatToolbar({ editor, onDialog }: { editor: Editor | null; onDialog: OpenDialog }) {
  const { t } = useTranslation('minutes');
  const state = useEditorState({ editor, selector: ({ editor: active }) => toolStateOf(active) });
  const off = !editor || !state;
  const run = (change: (chain: ReturnType<Editor['chain']>) => { run: () => boolean }) =>
    editor && change(editor.chain().focus()).run();
  return (
    <Toolbar label={t('tools.label')}>
      <LineTools editor={editor} state={state ?? null} />
      <Tool
        label={t('tools.bold')}
        icon={<Bold {...icon} />}
        pressed={state?.isBold ?? false}
        disabled={off}
        onPress={() => run((chain) => chain.toggleBold())}
      />
      <Tool
        label={t('tools.italic')}
        icon={<Italic {...icon} />}
        pressed={state?.isItalic ?? false}
        disabled={off}
        onPress={() => run((chain) => chain.toggleItalic())}
      />
      <Tool
        label={t('tools.link')}
        icon={<Link {...icon} />}
        pressed={state?.isLink ?? false}
        disabled={off}
        onPress={() => editor && onDialog({ kind: 'link', editor })}
      />
      <Tool
        label={t('tools.bulletList')}
        icon={<List {...icon} />}
        pressed={state?.isBulletList ?? false}
        disabled={off}
        onPress={() => run((chain) => chain.toggleBulletList())}
      />
      <Tool
        label={t('tools.orderedList')}
        icon={<ListOrdered {...icon} />}
        pressed={state?.isOrderedList ?? false}
        disabled={off}
        onPress={() => run((chain) => chain.toggleOrderedList())}
      />
      <Tool
        label={t('tools.insertTable')}
        icon={<Table {...icon} />}
        disabled={off || state.isInTable || !state.line}
        onPress={() => run((chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }))}
      />
      <Tool
        label={t('tools.picture')}
        icon={<ImagePlus {...icon} />}
        disabled={off}
        onPress={() => editor && onDialog({ kind: 'picture', editor, blockId: null, file: null })}
      />
      <Tool
        label={t('tools.duty')}
        icon={<UserRoundPen {...icon} />}
        disabled={off || !state.isTask}
        onPress={() => editor && state?.blockId && onDialog({ kind: 'duty', editor, blockId: state.blockId })}
      />
      <Tool
        label={t('tools.undo')}
        icon={<Undo2 {...icon} />}
        disabled={off}
        onPress={() => run((chain) => chain.undo())}
      />
      <Tool
        label={t('tools.redo')}
        icon={<Redo2 {...icon} />}
        disabled={off}
        onPress={() => run((chain) => chain.redo())}
      />
      <Tool
        label={t('tools.shortcuts')}
        icon={<CircleHelp {...icon} />}
        onPress={() => onDialog({ kind: 'shortcuts' })}
      />
      {editor && state?.isInTable && <TableTools editor={editor} />}
    </Toolbar>
  );
}
