import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { toLocalDate } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { DateTimeField } from '../../../ui/DateTimeField';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type DatePoll, useReopenDatePoll } from '../date-polls.queries';
import { dayAfter } from '../holidays';

/** A closed poll goes on with a new deadline. */
export function ReopenPoll({ poll }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('edit.reopen')}</Button>
      {isOpen && <ReopenDialog poll={poll} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReopenDialog({ poll, onClose }: { poll: DatePoll; onClose: () => void }) {
  const { t } = useTranslation('date-polls');
  const toast = useToast();
  const reopen = useReopenDatePoll(poll.meeting.id);
  const form = useProblemForm(
    (values) => reopen.mutateAsync({ version: poll.version, answersUntil: textOf(values, 'answersUntil') }),
    () => {
      toast({ text: t('edit.reopened') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('edit.reopenTitle')} state={form} submitLabel={t('edit.reopen')} onClose={onClose}>
      <DateTimeField
        name="answersUntil"
        label={t('deadline.label')}
        hint={t('deadline.hint')}
        defaultValue={`${dayAfter(toLocalDate(new Date()), 7)}T18:00`}
      />
    </FormDialog>
  );
}
