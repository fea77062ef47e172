import { Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboboxField, type OptionGroup } from '../../../ui/ComboboxField';
import { IconButton } from '../../../ui/IconButton';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { assigneeOf, choiceValue } from '../addressees';
import { entryKinds } from '../minutes.labels';
import type { WrittenEntry } from '../writing/section-content';
import styles from './EntryEditor.module.css';
import { EntryMark } from './EntryMark';

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
  const field = (name: string) => ({ name: `${entry.key}.${name}`, error: errors[`${entry.key}.${name}`] });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onNext();
  };

  return (
    <li className={styles.entry} onKeyDown={press}>
      <EntryMark kind={entry.kind} />
      <div className={styles.fields}>
        <div className={styles.kind}>
          <SelectField
            {...field('kind')}
            label={t('write.kind')}
            options={entryKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}.name`) }))}
            value={entry.kind}
            onChange={({ target }) =>
              onChange({ ...entry, kind: entryKinds.find((kind) => kind === target.value) ?? entry.kind })
            }
          />
          <IconButton
            label={entry.text ? t('write.remove', { text: entry.text.slice(0, 60) }) : t('write.removeEmpty')}
            icon={<Trash2 size={20} />}
            onClick={onRemove}
          />
        </div>
        <TextArea
          {...field('text')}
          label={t(`write.entryText.${entry.kind}`)}
          value={entry.text}
          maxLength={1000}
          rows={2}
          autoFocus={isNew}
          onChange={({ target }) => onChange({ ...entry, text: target.value })}
        />
        {entry.kind === 'task' && (
          <div className={styles.task}>
            <ComboboxField
              {...field('assignee')}
              label={t('write.assignee')}
              placeholder={t('write.assigneePlaceholder')}
              noMatch={t('write.noAssignee')}
              groups={addressees}
              value={choiceValue(entry.assignee)}
              onChange={(value) => onChange({ ...entry, assignee: assigneeOf(value) })}
            />
            <TextField
              {...field('dueOn')}
              label={t('write.dueOn')}
              type="date"
              optional
              value={entry.dueOn ?? ''}
              onChange={({ target }) => onChange({ ...entry, dueOn: target.value || null })}
            />
          </div>
        )}
      </div>
    </li>
  );
}
