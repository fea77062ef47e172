import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button';
import { TextArea } from '../../../../ui/TextArea';

/** Text from the clipboard is read like a text file. */
export function PastedText({ busy, onText }: { busy: boolean; onText: (text: string) => void }) {
  const { t } = useTranslation('minutes-import');
  const [text, setText] = useState('');
  return (
    <div>
      <TextArea
        name="text"
        rows={6}
        optional
        label={t('paste')}
        hint={t('pasteHint')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && (
        <Button busy={busy} onClick={() => onText(text)}>
          {t('readText')}
        </Button>
      )}
    </div>
  );
}
