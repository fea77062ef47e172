import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toasts';
import { type Task, useCompleteTask, useReopenTask } from './tasks.queries';

/** Ticks a task and takes the tick back; both can be undone from the toast. */
export function useTaskTick() {
  const { t } = useTranslation('tasks');
  const toast = useToast();
  const complete = useCompleteTask();
  const reopen = useReopenTask();

  const tick = (task: Task) =>
    complete.mutate(task, {
      onSuccess: (done) =>
        toast({ text: t('toasts.completed', { text: task.text }), onUndo: () => reopen.mutate(done) }),
    });
  const untick = (task: Task) =>
    reopen.mutate(task, {
      onSuccess: (open) =>
        toast({ text: t('toasts.reopened', { text: task.text }), onUndo: () => complete.mutate(open) }),
    });

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
