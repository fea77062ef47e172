import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { StateStrip } from '../../../ui/StateStrip';
import { progressOf } from '../task-groups';
import { taskStateLooks } from '../tasks.labels';
import type { SharedEntry, Task } from '../tasks.queries';
import { BodyTick } from './BodyTick';
import styles from './SharedTask.module.css';
import { TaskFacts } from './TaskFacts';

/** A task for everybody: who is still missing, in one row; single ones can be ticked below it. */
export function SharedTask({ first, tasks, shared }: { first: Task; tasks: Task[]; shared: SharedEntry }) {
  const { t } = useTranslation('tasks');
  const textId = useId();
  const { text } = first;
  const tickable = shared.tasks.flatMap(({ taskId }) =>
    tasks.filter(({ id, abilities }) => id === taskId && abilities.changeState),
  );
  const cells = shared.tasks.map(({ taskId, municipality, state }) => ({
    id: taskId,
    name: municipality.name,
    shortName: municipality.name.replace(/^Kreis .*/, 'Kreis'),
    state: { key: state, label: t(`states.${state}`), ...taskStateLooks[state] },
  }));

  return (
    <article className={styles.shared} aria-labelledby={textId}>
      <p id={textId} className={styles.text}>
        {text}
      </p>
      <TaskFacts task={first} who={t('everybody')} progress={progressOf(shared)} />
      <StateStrip label={t('row', { text })} cells={cells} />
      {tickable.length === 1 && tickable[0] && <BodyTick task={tickable[0]} />}
      {tickable.length > 1 && (
        <details className={styles.each}>
          <summary>{t('each')}</summary>
          <ul className={styles.list}>
            {tickable.map((task) => (
              <li key={task.id}>
                <BodyTick task={task} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
