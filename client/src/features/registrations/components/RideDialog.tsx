import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type OwnPlace, useShareRide } from '../registrations.queries';

type RideDialogProps = { eventId: string; ride: OwnPlace['ride']; onClose: () => void };
const kinds = ['search', 'offer'] as const;

export function RideDialog({ eventId, ride, onClose }: RideDialogProps) {
  const { t } = useTranslation('registrations');
  const toast = useToast();
  const share = useShareRide(eventId);
  const form = useProblemForm(
    (values) =>
      share.mutateAsync({
        kind: textOf(values, 'kind') === 'offer' ? 'offer' : 'search',
        seats: Number(textOf(values, 'seats')),
        place: textOf(values, 'place'),
        leavesAt: textOf(values, 'leavesAt'),
        note: textOf(values, 'note'),
      }),
    () => {
      toast({ text: t('rides.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('rides.own')} state={form} submitLabel={t('rides.submit')} onClose={onClose}>
      <RadioGroupField
        name="kind"
        label={t('rides.kind')}
        choices={kinds.map((value) => ({ value, label: t(`rides.kinds.${value}`) }))}
        defaultValue={ride?.kind ?? 'search'}
      />
      <TextField
        name="seats"
        label={t('rides.seats')}
        type="number"
        min={1}
        max={8}
        narrow
        defaultValue={ride?.seats ?? 1}
      />
      <TextField
        name="place"
        label={t('rides.place')}
        hint={t('rides.placeHint')}
        maxLength={120}
        defaultValue={ride?.place}
      />
      <TextField
        name="leavesAt"
        label={t('rides.leavesAt')}
        hint={t('rides.leavesAtHint')}
        optional
        maxLength={60}
        defaultValue={ride?.leavesAt}
      />
      <TextArea name="note" label={t('rides.note')} optional rows={2} maxLength={500} defaultValue={ride?.note} />
    </FormDialog>
  );
}
