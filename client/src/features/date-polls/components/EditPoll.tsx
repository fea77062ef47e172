import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { toLocalDateTime } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type DatePoll, useCloseDatePoll, useUpdateDatePoll } from '../date-polls.queries';
import { type OptionRow, type UsualTimes, wallTimesOf } from '../option-rows';
import { DeadlineFields } from './DeadlineFields';
import { KeptOptions } from './KeptOptions';
import { OptionFields } from './OptionFields';

/** Deadline, message and dates of a poll that runs; its end before the deadline. */
export function EditPoll({ poll }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const close = useCloseDatePoll(poll.meeting.id);
  return (
    <>
      <Button icon={<SlidersHorizontal aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('edit.open')}
      </Button>
      <Button
        variant="quiet"
        busy={close.isPending}
        onClick={() => close.mutate(poll.version, { onSuccess: () => toast({ text: t('edit.closed') }) })}
      >
        {t('edit.close')}
      </Button>
      {isOpen && <EditDialog poll={poll} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditDialog({ poll, onClose }: { poll: DatePoll; onClose: () => void }) {
  const { t } = useTranslation('date-polls');
  const toast = useToast();
  const update = useUpdateDatePoll(poll.meeting.id);
  const [added, setAdded] = useState<OptionRow[]>([]);
  const [removed, setRemoved] = useState<string[]>([]);
  const form = useProblemForm(
    (values) =>
      update.mutateAsync({
        version: poll.version,
        answersUntil: textOf(values, 'answersUntil'),
        message: textOf(values, 'message'),
        reminderDays: Number(textOf(values, 'reminderDays')),
        addedOptions: added.map(wallTimesOf),
        removedOptionIds: removed,
      }),
    () => {
      toast({ text: t('edit.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('edit.title')} state={form} submitLabel={t('edit.submit')} size="wide" onClose={onClose}>
      <KeptOptions options={poll.options} removed={removed} onChange={setRemoved} />
      <OptionFields name="addedOptions" rows={added} group={timesOf(poll)} fewest={0} onChange={setAdded} />
      <DeadlineFields
        answersUntil={toLocalDateTime(poll.answersUntil)}
        reminderDays={poll.reminderDays}
        message={poll.message}
      />
    </FormDialog>
  );
}

/** New dates last as long as the first one. */
function timesOf({ options }: DatePoll): UsualTimes {
  const [first] = options;
  if (!first) return { usualStartTime: '09:30', usualDurationMinutes: 180 };
  const usualDurationMinutes = (Date.parse(first.endsAt) - Date.parse(first.startsAt)) / 60_000;
  return { usualStartTime: toLocalDateTime(first.startsAt).slice(11, 16), usualDurationMinutes };
}
