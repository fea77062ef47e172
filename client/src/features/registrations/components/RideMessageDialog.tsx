import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type Ride, useWriteToRide } from '../registrations.queries';
import { useRideWords } from './use-ride-words';

type RideMessageDialogProps = { eventId: string; ride: Ride; onClose: () => void };

/** Passed on by mail: neither reads the address of the other here. */
export function RideMessageDialog({ eventId, ride, onClose }: RideMessageDialogProps) {
  const { t } = useTranslation('registrations');
  const words = useRideWords();
  const toast = useToast();
  const write = useWriteToRide(eventId, ride.registrationId);
  const form = useProblemForm(
    (values) => write.mutateAsync(textOf(values, 'text')),
    () => {
      toast({ text: t('rides.sent') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('rides.writeTo', { ride: words(ride) })}
      state={form}
      submitLabel={t('rides.send')}
      onClose={onClose}
    >
      <TextArea name="text" label={t('rides.text')} hint={t('rides.textHint')} rows={4} maxLength={2000} />
    </FormDialog>
  );
}
