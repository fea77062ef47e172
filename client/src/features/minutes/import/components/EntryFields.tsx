import { useTranslation } from 'react-i18next';
import { type Assignee, type EntryChange, type EntryKind, entryNow } from '../correction';
import type { ImportBlock, MinutesImport } from '../minutes-import.queries';
import styles from './ImportedBlock.module.css';

type Entry = Extract<ImportBlock, { type: EntryKind }>;
type EntryFieldsProps = {
  read: MinutesImport;
  block: Entry;
  words: string;
  change: EntryChange | undefined;
  onChange: (change: EntryChange) => void;
};

const KINDS = ['paragraph', 'agreement', 'question', 'task'] as const;

/** Of which kind an entry is; of a task who is to do it, and until when. */
export function EntryFields({ read, block, words, change, onChange }: EntryFieldsProps) {
  const { t } = useTranslation('minutes-import');
  const now = entryNow(block, change);
  const kindOf = (value: string) => KINDS.find((kind) => kind === value) ?? 'paragraph';
  return (
    <>
      <select
        className={styles.select}
        aria-label={t('block.kind', { words })}
        value={now.kind}
        onChange={({ target }) => onChange({ ...now, kind: kindOf(target.value) })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`block.kinds.${kind}`)}
          </option>
        ))}
      </select>
      {now.kind === 'task' && (
        <>
          <select
            className={styles.select}
            aria-label={t('block.assignee', { words })}
            value={choiceOf(now.assignee)}
            onChange={({ target }) => onChange({ ...now, assignee: assigneeOf(target.value) })}
          >
            <option value="">{t('block.nobody')}</option>
            <option value="all_municipalities">{t('block.all')}</option>
            {read.municipalities.map(({ id, name }) => (
              <option key={id} value={`municipality:${id}`}>
                {name}
              </option>
            ))}
            {read.members.map(({ id, name }) => (
              <option key={id} value={`member:${id}`}>
                {name}
              </option>
            ))}
          </select>
          <input
            type="date"
            className={styles.select}
            aria-label={t('block.due', { words })}
            value={now.dueOn ?? ''}
            onChange={({ target }) => onChange({ ...now, dueOn: target.value || null })}
          />
        </>
      )}
    </>
  );
}

const choiceOf = (assignee: Assignee | null): string => {
  if (assignee === null) return '';
  return assignee.kind === 'all_municipalities' ? assignee.kind : `${assignee.kind}:${assignee.id}`;
};

function assigneeOf(value: string): Assignee | null {
  const [kind, id = ''] = value.split(':');
  if (kind === 'all_municipalities') return { kind };
  return kind === 'municipality' || kind === 'member' ? { kind, id } : null;
}
