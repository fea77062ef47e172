import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import type { Task } from '../tasks.queries';
import { useTaskTick } from '../use-task-tick';
import styles from './SharedTask.module.css';
import { TaskMenu } from './TaskMenu';

/** The part of one municipality in a task for everybody. */
export function BodyTick({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const { toggle, isTicked, problem } = useTaskTick();
  const who = task.municipality.name;
  return (
    <>
      <div className={styles.body}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={t('complete', { text: task.text, who })}
            checked={isTicked(task)}
            onChange={() => toggle(task)}
          />
          <span aria-hidden="true">{who}</span>
        </label>
        <TaskMenu task={task} who={who} />
      </div>
      {problem && <Alert tone="danger" title={problem.message} live />}
    </>
  );
}
