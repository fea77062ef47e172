import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { TextField } from '../../../ui/TextField';
import type { AddAgendaItem } from '../agenda.queries';
import { minutesFrom } from '../minutes-from';
import styles from './AddAgendaItemForm.module.css';

/** One more item at the end, from the keyboard in one go. */
export function AddAgendaItemForm({ onAdd }: { onAdd: (item: AddAgendaItem) => Promise<unknown> }) {
  const { t } = useTranslation('meetings');
  const [round, setRound] = useState(0);
  const form = useProblemForm(
    (values) => onAdd({ title: textOf(values, 'title'), durationMinutes: minutesFrom(values, 'durationMinutes') }),
    () => setRound((current) => current + 1),
  );
  return (
    <div className={styles.add}>
      <Form state={form} label={t('editor.add')}>
        <div key={round} className={styles.fields}>
          <div className={styles.title}>
            <TextField name="title" label={t('editor.newTitle')} maxLength={240} autoComplete="off" />
          </div>
          <div className={styles.minutes}>
            <TextField
              name="durationMinutes"
              type="number"
              min={1}
              max={600}
              label={t('editor.newMinutes')}
              autoComplete="off"
            />
          </div>
          <Button type="submit" icon={<Plus aria-hidden="true" size={20} />} busy={form.isPending}>
            {t('editor.add')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
