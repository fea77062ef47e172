import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { optionalTextOf } from '../../../../lib/form-values';
import { useDates } from '../../../../lib/use-dates';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextField } from '../../../../ui/TextField';
import { useToast } from '../../../../ui/Toasts';
import { useSetDeadline } from '../agenda-proposals.queries';

type DeadlineDialogProps = { meetingId: string; until: string; onClose: () => void };

export function DeadlineDialog({ meetingId, until, onClose }: DeadlineDialogProps) {
  const { t } = useTranslation('agenda');
  const dates = useDates();
  const toast = useToast();
  const setDeadline = useSetDeadline(meetingId);
  const form = useProblemForm(
    (values) => setDeadline.mutateAsync(optionalTextOf(values, 'until') ?? null),
    (list) => {
      toast({ text: t('deadline.saved', { day: dates.calendarDay(list.until) }) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('deadline.title')}
      state={form}
      submitLabel={t('deadline.save')}
      hasCancel={false}
      onClose={onClose}
    >
      <TextField
        name="until"
        type="date"
        narrow
        optional
        label={t('deadline.until')}
        hint={t('deadline.hint')}
        defaultValue={until}
      />
    </FormDialog>
  );
}
