import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type PressQuote, type PressRelease, useDecideQuote, useRemoveQuote, useRequestQuote } from '../press.queries';

type QuoteDialogProps = { release: PressRelease; quote: PressQuote; onClose: () => void };

/** By a mailed link, which needs no account. */
export function RequestQuoteDialog({ release, quote, onClose }: QuoteDialogProps) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const request = useRequestQuote(release.id, quote.id);
  const form = useProblemForm(
    (values) =>
      request.mutateAsync({
        version: quote.version,
        approverEmail: textOf(values, 'approverEmail'),
        message: textOf(values, 'message') || null,
      }),
    () => {
      toast({ text: t('quotes.requested') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('quotes.requestTitle')} state={form} submitLabel={t('quotes.requestSubmit')} onClose={onClose}>
      <p>{t('quotes.requestHint')}</p>
      <TextField
        name="approverEmail"
        label={t('quotes.email')}
        type="email"
        defaultValue={quote.approverEmail ?? ''}
        maxLength={254}
        required
      />
      <TextArea name="message" label={t('quotes.message')} rows={3} maxLength={1000} optional />
    </FormDialog>
  );
}

/** Told by other ways: by whom and how is noted. */
export function DecideQuoteDialog({ release, quote, onClose }: QuoteDialogProps) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const decide = useDecideQuote(release.id, quote.id);
  const form = useProblemForm(
    (values) =>
      decide.mutateAsync({
        version: quote.version,
        decision: textOf(values, 'decision') === 'declined' ? 'declined' : 'approved',
        note: textOf(values, 'note'),
      }),
    () => {
      toast({ text: t('quotes.decided') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('quotes.decideTitle')} state={form} submitLabel={t('quotes.save')} onClose={onClose}>
      <RadioGroupField
        name="decision"
        label={t('quotes.decision')}
        choices={[
          { value: 'approved', label: t('quotes.states.approved') },
          { value: 'declined', label: t('quotes.states.declined') },
        ]}
        defaultValue="approved"
      />
      <TextField name="note" label={t('quotes.note')} hint={t('quotes.noteHint')} maxLength={300} required />
    </FormDialog>
  );
}

/** Asked, for what was agreed to is gone with it. */
export function RemoveQuoteDialog({ release, quote, onClose }: QuoteDialogProps) {
  const { t } = useTranslation('press');
  const remove = useRemoveQuote(release.id, quote.id);
  return (
    <RemoveDialog
      title={t('quotes.removeAsk')}
      confirmLabel={t('remove')}
      done={t('quotes.removed')}
      remove={() => remove.mutateAsync(undefined)}
      onClose={onClose}
    >
      <p>{t('quotes.removeText', { name: `{{zitat${quote.position}}}` })}</p>
    </RemoveDialog>
  );
}
