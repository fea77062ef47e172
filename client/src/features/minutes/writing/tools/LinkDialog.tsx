import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { Alert } from '../../../../ui/Alert';
import { Button } from '../../../../ui/Button';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextField } from '../../../../ui/TextField';
import { isVagueLink } from '../hints/hints-in';
import { isSafeLink } from '../schema/link-mark';

/** "www.kreis.example" is meant as an address, too. */
const completed = (address: string): string =>
  /^[a-z][a-z0-9+.-]*:|^\//i.test(address) || address === '' ? address : `https://${address}`;

/** Words and address of a link. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation('minutes');
  const [before] = useState(() => linkAt(editor));
  const [words, setWords] = useState(before.words);
  const [address, setAddress] = useState(before.href);
  const href = completed(address.trim());
  const isUnsafe = href !== '' && !isSafeLink(href);
  const form = useProblemForm(async () => {
    if (isUnsafe) return;
    onClose();
    write(editor, before, href, words.trim() || href);
  });
  return (
    <FormDialog title={t('link.title')} state={form} submitLabel={t('link.save')} onClose={onClose}>
      <TextField
        name="words"
        label={t('link.words')}
        hint={t('link.wordsHint')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {isVagueLink(words) && <Alert tone="warning" live title={t('link.vague', { words: words.trim() })} />}
      <TextField
        name="address"
        label={t('link.address')}
        error={isUnsafe ? t('link.unsafe') : undefined}
        maxLength={2000}
        value={address}
        onChange={({ target }) => setAddress(target.value)}
      />
      {before.href !== '' && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            onClose();
            editor.chain().focus().setTextSelection(before).unsetMark('link').run();
          }}
        >
          {t('link.remove')}
        </Button>
      )}
    </FormDialog>
  );
}

type Place = { from: number; to: number; words: string; href: string };

/** The link at the caret as a whole, else what is selected. */
function linkAt(editor: Editor): Place {
  const href: unknown = editor.getAttributes('link').href;
  if (typeof href === 'string') editor.commands.extendMarkRange('link');
  const { from, to } = editor.state.selection;
  return { from, to, words: editor.state.doc.textBetween(from, to, ' '), href: typeof href === 'string' ? href : '' };
}

function write(editor: Editor, { from, to }: Place, href: string, words: string): void {
  const text = { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] };
  editor.chain().focus().insertContentAt({ from, to }, text).unsetMark('link').run();
}
