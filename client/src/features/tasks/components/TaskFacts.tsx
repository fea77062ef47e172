import { BellRing, CalendarClock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { taskStateLooks } from '../tasks.labels';
import type { Task } from '../tasks.queries';
import { useGroupName } from '../use-group-name';
import styles from './TaskItem.module.css';

type TaskFactsProps = { task: Task; who: string; progress?: { done: number; total: number } | undefined };

/** Who, until when, how far, where from. */
export function TaskFacts({ task, who, progress }: TaskFactsProps) {
  const { t } = useTranslation('tasks');
  const { state, source, abilities } = task;
  const group = useGroupName(task.workingGroupId);
  return (
    <p className={styles.facts}>
      <span>{who}</span>
      <DueDay task={task} />
      <FollowUp task={task} />
      {!abilities.changeState && (state === 'in_progress' || state === 'dropped') && (
        <Badge {...taskStateLooks[state]}>{t(`states.${state}`)}</Badge>
      )}
      {progress && <span>{t('progress', progress)}</span>}
      {group && <span>{group}</span>}
      {source && (
        <Link to={`${paths.meetingMinutes(source.meetingId)}#top-${source.agendaItemNumber}`}>
          {t('source', { number: source.meetingNumber, item: source.agendaItemNumber })}
        </Link>
      )}
      {task.droppedReason && <span>{t('reason', { reason: task.droppedReason })}</span>}
    </p>
  );
}

/** Of what is still to do: when to look at it again, and what the minutes said before it was put off. */
function FollowUp({ task: { state, dueOn, agreedDueOn, followUpOn } }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const dates = useDates();
  if (state !== 'open' && state !== 'in_progress') return null;
  return (
    <>
      {agreedDueOn && agreedDueOn !== dueOn && <span>{t('agreed', { day: dates.calendarDay(agreedDueOn) })}</span>}
      {followUpOn && (
        <span className={styles.fact}>
          <BellRing aria-hidden="true" size={16} />
          {t('followUp', { day: dates.calendarDay(followUpOn) })}
        </span>
      )}
    </>
  );
}

/** Overdue is said by icon and word, not by colour alone. */
function DueDay({ task: { dueOn, isOverdue, completedAt } }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const dates = useDates();
  if (completedAt) return <span>{t('completed', { day: dates.day(completedAt) })}</span>;
  if (!dueOn) return <span>{t('ongoing')}</span>;
  const Icon = isOverdue ? TriangleAlert : CalendarClock;
  return (
    <span className={styles.fact} data-overdue={isOverdue || undefined}>
      <Icon aria-hidden="true" size={16} />
      {t(isOverdue ? 'overdue' : 'due', { day: dates.calendarDay(dueOn) })}
    </span>
  );
}
