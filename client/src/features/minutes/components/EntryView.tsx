import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { EntryKind, MinutesEntry } from '../minutes.queries';
import { EntryMark } from './EntryMark';
import styles from './EntryView.module.css';

type Props = { kind: EntryKind; entry: MinutesEntry | undefined; children: ReactNode };

/** One result, marked in the margin; tasks say who, until when and how far it is. */
export function EntryView({ kind, entry, children }: Props) {
  return (
    <div className={styles.entry}>
      <EntryMark kind={kind} />
      <div className={styles.content}>
        <p>{children}</p>
        {entry?.kind === 'task' && <TaskLine entry={entry} />}
      </div>
    </div>
  );
}

function TaskLine({ entry: { assignee, dueOn, progress } }: { entry: MinutesEntry }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const isShared = assignee?.kind === 'all_municipalities';
  return (
    <p className={styles.task}>
      <span className={styles.who}>{useAssigneeName(assignee)}</span>
      <span>{dueOn ? t('task.until', { day: dates.calendarDay(dueOn) }) : t('task.ongoing')}</span>
      {progress && isShared && <span>{t('task.progress', progress)}</span>}
      {progress && !isShared && <span>{t(progress.done === progress.total ? 'task.done' : 'task.notDone')}</span>}
    </p>
  );
}

function useAssigneeName(assignee: MinutesEntry['assignee']): string {
  const { t } = useTranslation('minutes');
  if (assignee?.kind === 'all_municipalities') return t('task.everybody');
  if (assignee?.member) return `${assignee.member.name} (${assignee.member.municipality.name})`;
  return assignee?.municipality?.name ?? t('task.nobody');
}
