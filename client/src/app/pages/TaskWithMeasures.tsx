import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';
import { TaskPage } from '../../features/tasks/pages/TaskPage';

/** A task with the measures of the action plan that it has to do with. */
export function TaskWithMeasures() {
  return <TaskPage sections={({ id }) => <LinkedMeasures kind="task" id={id} />} />;
}
