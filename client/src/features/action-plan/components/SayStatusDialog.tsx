import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { toLocalDate } from '../../../lib/local-time';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type Measure, useSayStatus } from '../action-plan.queries';
import { StatusFields, saidStatus } from './StatusFields';

/** Who leads a measure says how it stands. */
export function SayStatusDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const { t } = useTranslation('action-plan');
  const toast = useToast();
  const say = useSayStatus(measure.id);
  const form = useProblemForm(
    (values) => say.mutateAsync(saidStatus(values, measure, toLocalDate(new Date()))),
    ({ code }) => {
      toast({ text: t('say.saved', { code }) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('say.title', { code: `${measure.code} ${measure.title}` })}
      state={form}
      submitLabel={t('say.submit')}
      onClose={onClose}
    >
      <StatusFields measure={measure} />
    </FormDialog>
  );
}
