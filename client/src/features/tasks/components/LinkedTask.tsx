import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths, signInPath } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { type Task, type TaskSheet, useCompleteByLink } from '../tasks.queries';
import styles from './LinkedTask.module.css';
import { PostponeForm } from './PostponeForm';

/** One task and two things to do with it; opening the page changes nothing. */
export function LinkedTask({ sheet, token }: { sheet: TaskSheet; token: string }) {
  const { t } = useTranslation('tasks');
  const dates = useDates();
  const [search] = useSearchParams();
  const [task, setTask] = useState(sheet.task);
  const [isPostponing, setPostponing] = useState(search.get('schritt') === 'verschieben');
  const [isPostponed, setPostponed] = useState(false);
  const complete = useCompleteByLink(token);
  if (task.state === 'done') return <Done task={task} />;
  return (
    <div className={styles.sheet}>
      <p className={styles.text}>{task.text}</p>
      <TaskOrigin task={task} />
      {isPostponed && task.dueOn && (
        <Alert tone="success" title={t('link.postponed', { day: dates.calendarDay(task.dueOn) })} live />
      )}
      {complete.error && <Alert tone="danger" title={problemOf(complete.error).title} live />}
      {isPostponing ? (
        <PostponeForm
          task={task}
          today={sheet.today}
          token={token}
          onBack={() => setPostponing(false)}
          onPostponed={(postponed) => {
            setTask(postponed);
            setPostponing(false);
            setPostponed(true);
          }}
        />
      ) : (
        <p className={styles.actions}>
          <Button
            variant="primary"
            busy={complete.isPending}
            onClick={() => complete.mutate(undefined, { onSuccess: setTask })}
          >
            {t('link.done')}
          </Button>
          <Button onClick={() => setPostponing(true)}>{t('link.postpone')}</Button>
        </p>
      )}
    </div>
  );
}

function TaskOrigin({ task: { dueOn, isOverdue, source } }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const dates = useDates();
  return (
    <dl className={styles.facts}>
      {dueOn && (
        <div>
          <dt>{t('link.until')}</dt>
          <dd data-overdue={isOverdue || undefined}>
            {isOverdue ? t('overdue', { day: dates.calendarDay(dueOn) }) : dates.calendarDay(dueOn)}
          </dd>
        </div>
      )}
      {source && (
        <div>
          <dt>{t('link.from')}</dt>
          <dd>{t('source', { number: source.meetingNumber, item: source.agendaItemNumber })}</dd>
        </div>
      )}
    </dl>
  );
}

function Done({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  return (
    <div className={styles.sheet}>
      <p className={styles.text}>{task.text}</p>
      <Alert tone="success" title={t('link.completed')} live>
        <p>{t('link.completedText')}</p>
      </Alert>
      <p>
        <LinkButton to={signInPath(paths.task(task.id))}>{t('link.signIn')}</LinkButton>
      </p>
    </div>
  );
}
