import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { textOf } from '../../../lib/form-values';
import { toLocalDateTime } from '../../../lib/local-time';
import { DateTimeField } from '../../../ui/DateTimeField';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type Event, useCopyEvent } from '../events.queries';

/** A draft like it, at another time: everything else moves along. */
export function CopyEventDialog({ event, onClose }: { event: Event; onClose: () => void }) {
  const { t } = useTranslation('events');
  const toast = useToast();
  const navigate = useNavigate();
  const copy = useCopyEvent(event.id);
  const form = useProblemForm(
    (values) => copy.mutateAsync(textOf(values, 'startsAt')),
    ({ id }) => {
      toast({ text: t('copy.done') });
      onClose();
      void navigate(paths.event(id));
    },
  );
  return (
    <FormDialog title={t('copy.title')} state={form} submitLabel={t('copy.confirm')} onClose={onClose}>
      <p>{t('copy.text')}</p>
      <DateTimeField name="startsAt" label={t('form.startsAt')} defaultValue={toLocalDateTime(event.startsAt)} />
    </FormDialog>
  );
}
