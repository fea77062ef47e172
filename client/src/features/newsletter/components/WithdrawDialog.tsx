import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type Newsletter, useWithdrawNewsletter } from '../newsletter.queries';

/** Out of the archive; why, everybody reads at its address. */
export function WithdrawDialog({
  newsletter: { id, version },
  onClose,
}: {
  newsletter: Newsletter;
  onClose: () => void;
}) {
  const { t } = useTranslation('newsletter');
  const toast = useToast();
  const withdraw = useWithdrawNewsletter(id);
  const form = useProblemForm(
    (values) => withdraw.mutateAsync({ version, note: textOf(values, 'note') }),
    () => {
      toast({ text: t('withdrawal.done') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('withdrawal.title')}
      state={form}
      submitLabel={t('withdrawal.submit')}
      tone="danger"
      onClose={onClose}
    >
      <p>{t('withdrawal.text')}</p>
      <TextField name="note" label={t('withdrawal.note')} maxLength={300} autoComplete="off" optional />
    </FormDialog>
  );
}
