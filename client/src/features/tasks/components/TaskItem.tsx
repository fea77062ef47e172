import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import type { Task } from '../tasks.queries';
import { useTaskTick } from '../use-task-tick';
import { TaskFacts } from './TaskFacts';
import styles from './TaskItem.module.css';
import { TaskMenu } from './TaskMenu';

type TaskItemProps = { task: Task; progress?: { done: number; total: number } | undefined };

/** One task: tick, what, who, until when, where from. */
export function TaskItem({ task, progress }: TaskItemProps) {
  const { t } = useTranslation('tasks');
  const textId = useId();
  const { toggle, isTicked, problem } = useTaskTick();
  const { text, abilities } = task;
  const who = task.member?.name ?? task.municipality.name;
  const mayTick = abilities.complete || abilities.reopen;

  return (
    <article className={styles.task} aria-labelledby={textId}>
      <span className={styles.tick}>
        <input
          type="checkbox"
          aria-label={t('complete', { text, who })}
          checked={isTicked(task)}
          disabled={!mayTick}
          onChange={() => toggle(task)}
        />
      </span>
      <div className={styles.content}>
        <p id={textId} className={styles.text} data-state={task.state}>
          {text}
        </p>
        <TaskFacts task={task} who={who} progress={progress} />
        {problem && <Alert tone="danger" title={problem.message} live />}
      </div>
      {abilities.changeState && <TaskMenu task={task} who={who} />}
    </article>
  );
}
