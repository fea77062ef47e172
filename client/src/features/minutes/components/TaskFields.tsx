import { useTranslation } from 'react-i18next';
import { ComboboxField, type OptionGroup } from '../../../ui/ComboboxField';
import { TextField } from '../../../ui/TextField';
import { assigneeOf, choiceValue } from '../addressees';
import type { WrittenEntry } from '../writing/section-content';
import styles from './EntryEditor.module.css';

type TaskFieldsProps = {
  entry: WrittenEntry;
  addressees: OptionGroup[];
  errors: Readonly<Record<string, string>>;
  onChange: (entry: WrittenEntry) => void;
};

/** Who is to do it, and until when. */
export function TaskFields({ entry, addressees, errors, onChange }: TaskFieldsProps) {
  const { t } = useTranslation('minutes');
  const field = (name: string) => ({ name: `${entry.key}.${name}`, error: errors[`${entry.key}.${name}`] });
  return (
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
  );
}
