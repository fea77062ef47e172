import { Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionGroup } from '../../../ui/ComboboxField';
import { IconButton } from '../../../ui/IconButton';
import type { WrittenEntry } from '../writing/section-content';
import styles from './EntryEditor.module.css';
import { KindPicker } from './KindPicker';
import { QuietTextArea } from './QuietTextArea';
import { TaskFields } from './TaskFields';

type EntryEditorProps = {
  entry: WrittenEntry;
  addressees: OptionGroup[];
  errors: Readonly<Record<string, string>>;
  isNew: boolean;
  onChange: (entry: WrittenEntry) => void;
  onRemove: () => void;
  onNext: () => void;
};

/** One entry while it is written; Ctrl+Enter begins the next one. */
export function EntryEditor({ entry, addressees, errors, isNew, onChange, onRemove, onNext }: EntryEditorProps) {
  const { t } = useTranslation('minutes');
  const { key, kind, text } = entry;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onNext();
  };

  return (
    <li className={styles.entry} onKeyDown={press}>
      <KindPicker kind={kind} onChange={(next) => onChange({ ...entry, kind: next })} />
      <div className={styles.fields}>
        <QuietTextArea
          label={t(`write.entryText.${kind}`)}
          placeholder={t(`write.entryText.${kind}`)}
          value={text}
          error={errors[`${key}.text`]}
          maxLength={1000}
          rows={1}
          autoFocus={isNew}
          onChange={({ target }) => onChange({ ...entry, text: target.value })}
        />
        {kind === 'task' && <TaskFields entry={entry} addressees={addressees} errors={errors} onChange={onChange} />}
      </div>
      <IconButton
        label={text ? t('write.remove', { text: text.slice(0, 60) }) : t('write.removeEmpty')}
        icon={<Trash2 size={20} />}
        onClick={onRemove}
      />
    </li>
  );
}
