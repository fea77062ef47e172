import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type DatePoll, useRemindOfDates } from '../date-polls.queries';

/** Mails those who have not answered, and nobody else: the button says how many. */
export function Remind({ poll }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const [isOpen, setOpen] = useState(false);
  const open = poll.sheets.filter(({ state }) => state === 'open');
  return (
    <>
      <Button icon={<BellRing aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('poll.remind', { count: open.length })}
      </Button>
      {isOpen && <RemindDialog poll={poll} names={namesOf(open)} onClose={() => setOpen(false)} />}
    </>
  );
}

type RemindDialogProps = { poll: DatePoll; names: string; onClose: () => void };

function RemindDialog({ poll, names, onClose }: RemindDialogProps) {
  const { t } = useTranslation('date-polls');
  const toast = useToast();
  const remind = useRemindOfDates(poll.meeting.id);
  const form = useProblemForm(
    (values) => remind.mutateAsync(textOf(values, 'message')),
    () => {
      toast({ text: t('remind.done') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('remind.title')} state={form} submitLabel={t('remind.confirm')} onClose={onClose}>
      <p>{t('remind.text', { count: poll.recipients.open, names })}</p>
      <TextArea name="message" label={t('remind.message')} optional rows={3} maxLength={2000} />
    </FormDialog>
  );
}

export const namesOf = (sheets: DatePoll['sheets']): string =>
  sheets.map(({ municipality }) => municipality.name).join(', ');
