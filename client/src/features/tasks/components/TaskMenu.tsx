import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { taskStateLooks } from '../tasks.labels';
import { type Task, type TaskState, useChangeTaskState } from '../tasks.queries';

const choices: TaskState[] = ['open', 'in_progress', 'done', 'dropped'];

/** The states besides the tick. */
export function TaskMenu({ task, who }: { task: Task; who: string }) {
  const { t } = useTranslation('tasks');
  const toast = useToast();
  const change = useChangeTaskState();
  const { icon: StateIcon } = taskStateLooks[task.state];

  const choose = (state: TaskState) =>
    change.mutateAsync({ task, state }).then(
      (changed) =>
        toast({ text: t('toasts.changed'), onUndo: () => change.mutate({ task: changed, state: task.state }) }),
      (error) => toast({ text: problemOf(error).title }),
    );

  return (
    <Menu
      icon={<StateIcon aria-hidden="true" size={16} />}
      label={
        <>
          <span aria-hidden="true">{t(`states.${task.state}`)}</span>
          <VisuallyHidden>{t('moreFor', { text: task.text, who })}</VisuallyHidden>
        </>
      }
    >
      {(close) =>
        choices
          .filter((state) => state !== task.state)
          .map((state) => {
            const { icon: Icon } = taskStateLooks[state];
            return (
              <MenuItem
                key={state}
                icon={<Icon aria-hidden="true" size={20} />}
                onClick={() => {
                  close();
                  choose(state);
                }}
              >
                {t(`actions.${state}`)}
              </MenuItem>
            );
          })
      }
    </Menu>
  );
}
