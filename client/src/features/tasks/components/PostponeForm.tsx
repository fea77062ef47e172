import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { TextField } from '../../../ui/TextField';
import { type Task, usePostponeByLink } from '../tasks.queries';
import styles from './LinkedTask.module.css';

type PostponeFormProps = {
  task: Task;
  /** 2026-11-22 */
  today: string;
  token: string;
  onBack: () => void;
  onPostponed: (task: Task) => void;
};

const weeks = [1, 2, 4];

/** Another day; the usual ones are a click away. */
export function PostponeForm({ task, today, token, onBack, onPostponed }: PostponeFormProps) {
  const { t } = useTranslation('tasks');
  const postpone = usePostponeByLink(token);
  const [day, setDay] = useState(daysLater(today, 14));
  const form = useProblemForm(
    (values) => postpone.mutateAsync({ dueOn: textOf(values, 'dueOn'), version: task.version }),
    onPostponed,
  );
  return (
    <section className={styles.postpone} aria-labelledby="verschieben">
      <h2 id="verschieben">{t('link.postponeTitle')}</h2>
      <Form state={form} label={t('link.postponeTitle')}>
        <fieldset className={styles.suggestions}>
          <legend>{t('link.suggestions')}</legend>
          {weeks.map((count) => (
            <Button key={count} size="small" onClick={() => setDay(daysLater(today, count * 7))}>
              {t('link.inWeeks', { count })}
            </Button>
          ))}
        </fieldset>
        <TextField
          name="dueOn"
          type="date"
          label={t('link.newDay')}
          min={daysLater(today, 1)}
          narrow
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('link.savePostponed')}
          </Button>
          <Button variant="quiet" onClick={onBack}>
            {t('link.back')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

function daysLater(day: string, days: number): string {
  const later = new Date(`${day}T12:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}
