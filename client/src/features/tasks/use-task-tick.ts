import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toasts';
import { type Task, useCompleteTask, useReopenTask } from './tasks.queries';

/** Ticks a task and takes the tick back; both can be undone from the toast. */
export function useTaskTick() {
  const { t } = useTranslation('tasks');
  const toast = useToast();
  const complete = useCompleteTask();
  const reopen = useReopenTask();

  // mutateAsync answers also when the task has left the list, and this part of the page with it.
  const tick = (task: Task) =>
    complete.mutateAsync(task).then(
      (done) => toast({ text: t('toasts.completed', { text: task.text }), onUndo: () => reopen.mutate(done) }),
      () => undefined,
    );
  const untick = (task: Task) =>
    reopen.mutateAsync(task).then(
      (open) => toast({ text: t('toasts.reopened', { text: task.text }), onUndo: () => complete.mutate(open) }),
      () => undefined,
    );

  return {
    toggle: (task: Task) => (task.abilities.reopen ? untick(task) : tick(task)),
    /** While the answer is under way the tick already stands. */
    isTicked: (task: Task) => {
      if (complete.isPending && complete.variables.id === task.id) return true;
      if (reopen.isPending && reopen.variables.id === task.id) return false;
      return task.state === 'done';
    },
    problem: complete.error ?? reopen.error,
  };
}
