import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type CountedDateOption, type DatePoll, useDecideDate } from '../date-polls.queries';
import { useOptionWords } from '../use-option-words';

type DecideDialogProps = { poll: DatePoll; option: CountedDateOption; onClose: () => void };

/** Leaves the house: everybody gets the date. */
export function DecideDialog({ poll, option, onClose }: DecideDialogProps) {
  const { t } = useTranslation('date-polls');
  const say = useOptionWords();
  const toast = useToast();
  const decide = useDecideDate(poll.meeting.id);
  const confirm = () =>
    decide.mutate(
      { version: poll.version, optionId: option.id },
      {
        onSuccess: () => {
          toast({ text: t('decide.done') });
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('decide.title')}
      confirmLabel={t('decide.confirm')}
      busy={decide.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {decide.error && <Alert tone="danger" title={problemOf(decide.error).title} live />}
      <p>
        <strong>{t('decide.text', { number: poll.meeting.number, when: say(option) })}</strong>
      </p>
      {option.missing.length > 0 && (
        <Alert tone="warning" title={t('decide.missing', { names: option.missing.join(', ') })} />
      )}
      <p>{t('decide.mails', { count: poll.recipients.all, asked: poll.sheets.length })}</p>
    </ConfirmDialog>
  );
}
