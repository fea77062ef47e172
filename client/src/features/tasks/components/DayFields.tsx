import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField';
import type { Task } from '../tasks.queries';

/** Until when, and when to look at it again. */
export function DayFields({ task }: { task?: Pick<Task, 'dueOn' | 'followUpOn'> }) {
  const { t } = useTranslation('tasks');
  return (
    <>
      <TextField name="dueOn" type="date" label={t('form.dueOn')} optional narrow defaultValue={task?.dueOn ?? ''} />
      <TextField
        name="followUpOn"
        type="date"
        label={t('form.followUpOn')}
        hint={t('form.followUpHint')}
        optional
        narrow
        defaultValue={task?.followUpOn ?? ''}
      />
    </>
  );
}
