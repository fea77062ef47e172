import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type PressQuote, type PressRelease, useAddQuote, useChangeQuote } from '../press.queries';

type QuoteWordsDialogProps = { release: PressRelease; quote?: PressQuote; onClose: () => void };

/** A new quote, or with `quote` other words, which nobody has approved yet. */
export function QuoteWordsDialog({ release, quote, onClose }: QuoteWordsDialogProps) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const add = useAddQuote(release.id);
  const change = useChangeQuote(release.id, quote?.id ?? '');
  const form = useProblemForm(
    (values) => {
      const words = {
        speakerFunction: textOf(values, 'speakerFunction'),
        speakerName: textOf(values, 'speakerName'),
        text: textOf(values, 'text'),
      };
      return quote ? change.mutateAsync({ ...words, version: quote.version }) : add.mutateAsync(words);
    },
    () => {
      toast({ text: t('quotes.saved') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(quote ? 'quotes.change' : 'quotes.add')}
      state={form}
      submitLabel={t('quotes.save')}
      onClose={onClose}
    >
      <TextField
        name="speakerFunction"
        label={t('quotes.speakerFunction')}
        hint={t('quotes.speakerFunctionHint')}
        defaultValue={quote?.speakerFunction}
        maxLength={120}
        required
      />
      <TextField
        name="speakerName"
        label={t('quotes.speakerName')}
        hint={t('quotes.speakerNameHint')}
        defaultValue={quote?.speakerName}
        maxLength={120}
        autoComplete="off"
        optional
      />
      <TextArea
        name="text"
        label={t('quotes.text')}
        hint={quote?.state === 'approved' ? t('quotes.textHint') : undefined}
        defaultValue={quote?.text}
        rows={4}
        maxLength={1000}
        optional
      />
    </FormDialog>
  );
}
