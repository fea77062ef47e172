import { useTranslation } from 'react-i18next';
import { groupTasks, progressOf, type TaskGroup } from '../task-groups';
import type { SharedEntry, Task, TaskScope } from '../tasks.queries';
import { SharedTask } from './SharedTask';
import { TaskItem } from './TaskItem';
import styles from './TaskList.module.css';

type TaskListProps = { scope: TaskScope; tasks: Task[]; sharedEntries: SharedEntry[] };

export function TaskList({ scope, tasks, sharedEntries }: TaskListProps) {
  const { t } = useTranslation('tasks');
  return (
    <ul className={styles.list} aria-label={t('list')}>
      {groupTasks(tasks, sharedEntries).map((group) => (
        <li key={group.key} className={styles.row}>
          <GroupView group={group} scope={scope} />
        </li>
      ))}
    </ul>
  );
}

/** Among all tasks those for everybody are one; among mine it is my own that counts. */
function GroupView({ group: { tasks, shared }, scope }: { group: TaskGroup; scope: TaskScope }) {
  const [first] = tasks;
  if (!first) return null;
  if (shared && scope === 'group') return <SharedTask first={first} tasks={tasks} shared={shared} />;
  return tasks.map((task) => <TaskItem key={task.id} task={task} progress={shared ? progressOf(shared) : undefined} />);
}
