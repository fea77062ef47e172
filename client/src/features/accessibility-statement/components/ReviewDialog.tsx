import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { toLocalDate } from '../../../lib/local-time';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type AccessibilityStatement, type Conformance, useRecordReview } from '../accessibility-statement.queries';

const conformances: readonly Conformance[] = ['full', 'partial', 'none'];

type ReviewDialogProps = { statement: AccessibilityStatement; onClose: () => void };

/** The yearly review: when, how, and with what result. What the last one found is suggested. */
export function ReviewDialog({ statement, onClose }: ReviewDialogProps) {
  const { t } = useTranslation('accessibility-statement');
  const toast = useToast();

  const record = useRecordReview();
  const [latest] = statement.reviews;
  const form = useProblemForm(
    (values) =>
      record.mutateAsync({
        reviewedOn: textOf(values, 'reviewedOn'),
        conformance: conformances.find((one) => one === textOf(values, 'conformance')) ?? 'partial',
        method: textOf(values, 'method'),
      }),
    () => {
      toast({ text: t('review.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('review.title')} state={form} submitLabel={t('review.submit')} onClose={onClose}>
      <TextField name="reviewedOn" type="date" label={t('review.day')} narrow defaultValue={toLocalDate(new Date())} />
      <RadioGroupField
        name="conformance"
        label={t('review.conformance')}
        hint={statement.barriers.length > 0 ? t('review.notFull') : undefined}
        choices={conformances.map((value) => ({ value, label: t(`conformance.${value}`) }))}
        defaultValue={latest?.conformance ?? 'partial'}
      />
      <TextArea
        name="method"
        label={t('review.method')}
        hint={t('review.methodHint')}
        rows={4}
        maxLength={2000}
        defaultValue={latest?.method}
      />
    </FormDialog>
  );
}
