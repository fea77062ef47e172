import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { entryKinds } from '../minutes.labels';
import type { EntryKind } from '../minutes.queries';
import { EntryMark } from './EntryMark';
import styles from './KindPicker.module.css';

/** The mark in the margin, which opens the choice of kinds: a native list lies over it. */
export function KindPicker({ kind, onChange }: { kind: EntryKind; onChange: (kind: EntryKind) => void }) {
  const { t } = useTranslation('minutes');
  return (
    <span className={styles.picker}>
      <span className={styles.look} aria-hidden="true">
        <EntryMark kind={kind} />
        <ChevronDown size={16} />
      </span>
      <select
        className={styles.list}
        aria-label={t('write.kind')}
        title={t(`kinds.${kind}.name`)}
        value={kind}
        onChange={({ target }) => onChange(entryKinds.find((one) => one === target.value) ?? kind)}
      >
        {entryKinds.map((one) => (
          <option key={one} value={one}>
            {t(`kinds.${one}.name`)}
          </option>
        ))}
      </select>
    </span>
  );
}
