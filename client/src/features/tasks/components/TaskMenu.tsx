import { CalendarClock, CircleDashed } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { taskStateLooks } from '../tasks.labels';
import { type Task, type TaskState, useChangeTaskState } from '../tasks.queries';
import { ChangeTaskDialog } from './ChangeTaskDialog';
import { DropTaskDialog } from './DropTaskDialog';

const choices: TaskState[] = ['open', 'in_progress', 'done'];

/** The states besides the tick, and what is said about the task. */
export function TaskMenu({ task, who }: { task: Task; who: string }) {
  const { t } = useTranslation('tasks');
  const [open, setOpen] = useState<'change' | 'drop' | null>(null);
  const change = useStateChange(task);
  const { icon: StateIcon } = taskStateLooks[task.state];
  const close = () => setOpen(null);

  return (
    <>
      <Menu
        icon={<StateIcon aria-hidden="true" size={16} />}
        label={
          <>
            <span aria-hidden="true">{t(`states.${task.state}`)}</span>
            <VisuallyHidden>{t('moreFor', { text: task.text, who })}</VisuallyHidden>
          </>
        }
      >
        {(leave) => {
          const item = (key: string, icon: ReactNode, label: string, act: () => void) => (
            <MenuItem
              key={key}
              icon={icon}
              onClick={() => {
                leave();
                act();
              }}
            >
              {label}
            </MenuItem>
          );
          return (
            <>
              {choices
                .filter((state) => state !== task.state)
                .map((state) => {
                  const { icon: Icon } = taskStateLooks[state];
                  return item(state, <Icon aria-hidden="true" size={20} />, t(`actions.${state}`), () => change(state));
                })}
              {task.state !== 'dropped' &&
                item('drop', <CircleDashed aria-hidden="true" size={20} />, t('menu.drop'), () => setOpen('drop'))}
              {task.abilities.change &&
                item('change', <CalendarClock aria-hidden="true" size={20} />, t('menu.change'), () =>
                  setOpen('change'),
                )}
            </>
          );
        }}
      </Menu>
      {open === 'change' && <ChangeTaskDialog task={task} onClose={close} />}
      {open === 'drop' && <DropTaskDialog task={task} onClose={close} />}
    </>
  );
}

/** At once, and can be undone; what was dropped goes back with its reason. */
function useStateChange(task: Task) {
  const { t } = useTranslation('tasks');
  const toast = useToast();
  const change = useChangeTaskState();
  const { state: before, droppedReason } = task;
  return (state: TaskState) =>
    change.mutateAsync({ task, state }).then(
      (changed) =>
        toast({
          text: t('toasts.changed'),
          onUndo: () =>
            change.mutate({
              task: changed,
              state: before,
              ...(before === 'dropped' && { reason: droppedReason ?? '–' }),
            }),
        }),
      (error) => toast({ text: problemOf(error).title }),
    );
}
