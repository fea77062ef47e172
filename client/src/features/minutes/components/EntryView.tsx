import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { MinutesEntry } from '../minutes.queries';
import { EntryMark } from './EntryMark';
import styles from './EntryView.module.css';

/** One result, marked in the margin; tasks say who, until when and how far it is. */
export function EntryView({ entry }: { entry: MinutesEntry }) {
  return (
    <li className={styles.entry}>
      <EntryMark kind={entry.kind} />
      <div className={styles.content}>
        <p className={styles.text}>{entry.text}</p>
        {entry.kind === 'task' && <TaskLine entry={entry} />}
      </div>
    </li>
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
