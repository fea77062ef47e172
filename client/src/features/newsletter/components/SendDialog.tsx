import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { DateTimeField } from '../../../ui/DateTimeField';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { useToast } from '../../../ui/Toasts';
import { type Newsletter, useScheduleNewsletter } from '../newsletter.queries';

type SendDialogProps = { newsletter: Newsletter; recipients: number; onClose: () => void };

/** Asked before it leaves the house: to how many, and when. */
export function SendDialog({ newsletter: { id, version }, recipients, onClose }: SendDialogProps) {
  const { t } = useTranslation('newsletter');
  const toast = useToast();
  const schedule = useScheduleNewsletter(id);
  const [when, setWhen] = useState('now');
  const form = useProblemForm(
    (values) => schedule.mutateAsync({ version, sendAt: when === 'now' ? null : textOf(values, 'sendAt') }),
    () => {
      toast({ text: t(when === 'now' ? 'sending.sent' : 'sending.planned') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('sending.title')}
      state={form}
      submitLabel={t(when === 'now' ? 'sending.submitNow' : 'sending.submitLater')}
      onClose={onClose}
    >
      <p>{t('sending.text', { count: recipients })}</p>
      <RadioGroupField
        name="when"
        label={t('sending.when')}
        choices={[
          { value: 'now', label: t('sending.now') },
          { value: 'later', label: t('sending.later') },
        ]}
        value={when}
        onChange={setWhen}
      />
      {when === 'later' && <DateTimeField name="sendAt" label={t('sending.at')} />}
    </FormDialog>
  );
}
