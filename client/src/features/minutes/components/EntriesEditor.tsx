import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import type { OptionGroup } from '../../../ui/ComboboxField';
import { useToast } from '../../../ui/Toasts';
import { entryKinds } from '../minutes.labels';
import type { EntryKind } from '../minutes.queries';
import { newEntry, type WrittenEntry } from '../writing/section-content';
import styles from './EntriesEditor.module.css';
import { EntryEditor } from './EntryEditor';

type Entries = WrittenEntry[];

type EntriesEditorProps = {
  number: string;
  entries: Entries;
  addressees: OptionGroup[];
  errors: Readonly<Record<string, string>>;
  onChange: (change: (entries: Entries) => Entries) => void;
};

let lastKey = 0;
const nextKey = () => {
  lastKey += 1;
  return `new-${Date.now()}-${lastKey}`;
};

export function EntriesEditor({ number, entries, addressees, errors, onChange }: EntriesEditorProps) {
  const { t } = useTranslation('minutes');
  const toast = useToast();
  const [newest, setNewest] = useState('');

  const add = (kind: EntryKind, position = entries.length) => {
    const entry = newEntry(kind, nextKey());
    setNewest(entry.key);
    onChange((current) => current.toSpliced(position, 0, entry));
  };
  const remove = (entry: WrittenEntry, position: number) => {
    onChange((current) => current.filter(({ key }) => key !== entry.key));
    if (entry.text.trim() === '') return;
    const restore = () => onChange((current) => current.toSpliced(position, 0, entry));
    toast({ text: t('write.removed'), onUndo: restore });
  };

  return (
    <div className={styles.entries}>
      {entries.length > 0 && (
        <ul className={styles.list} aria-label={t('write.entries', { number })}>
          {entries.map((entry, position) => (
            <EntryEditor
              key={entry.key}
              entry={entry}
              addressees={addressees}
              errors={errors}
              isNew={entry.key === newest}
              onChange={(changed) =>
                onChange((current) => current.map((one) => (one.key === entry.key ? { ...changed, id: one.id } : one)))
              }
              onRemove={() => remove(entry, position)}
              onNext={() => add(entry.kind, position + 1)}
            />
          ))}
        </ul>
      )}
      <div className={styles.add}>
        {entryKinds.map((kind) => (
          <Button
            key={kind}
            variant="quiet"
            size="small"
            icon={<Plus aria-hidden="true" size={16} />}
            aria-label={t('write.addLabel', { kind: t(`write.add.${kind}`), number })}
            onClick={() => add(kind)}
          >
            {t(`write.add.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
