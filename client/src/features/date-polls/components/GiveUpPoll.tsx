import { CalendarX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { optionalTextOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type DatePoll, useGiveUpPoll } from '../date-polls.queries';

/** The way out where no date is found. Asks first and says whom it reaches: it leaves the house. */
export function GiveUpPoll({ poll }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={<CalendarX aria-hidden="true" size={20} />}
        onClick={() => setAsking(true)}
      >
        {t('giveUp.action')}
      </Button>
      {isAsking && <GiveUpDialog poll={poll} onClose={() => setAsking(false)} />}
    </>
  );
}

function GiveUpDialog({ poll, onClose }: { poll: DatePoll; onClose: () => void }) {
  const { t } = useTranslation('date-polls');
  const { id, number } = poll.meeting;
  const toast = useToast();
  const giveUp = useGiveUpPoll(id);
  const form = useProblemForm(
    (values) => giveUp.mutateAsync(optionalTextOf(values, 'note') ?? null),
    () => {
      toast({ text: t('giveUp.done') });
      onClose();
    },
  );
  const title = t('giveUp.title', { number });
  return (
    <FormDialog title={title} state={form} submitLabel={t('giveUp.action')} tone="danger" onClose={onClose}>
      <p>{t('giveUp.text', { count: poll.recipients.all })}</p>
      <TextArea name="note" label={t('giveUp.note')} hint={t('giveUp.noteHint')} optional rows={3} maxLength={2000} />
    </FormDialog>
  );
}
