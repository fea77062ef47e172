import { useTranslation } from 'react-i18next';
import { DateTimeField } from '../../../ui/DateTimeField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';

type DeadlineFieldsProps = { answersUntil: string; reminderDays: number; message: string | null };

/** Until when, when to remind, and a word to those who are asked. */
export function DeadlineFields({ answersUntil, reminderDays, message }: DeadlineFieldsProps) {
  const { t } = useTranslation('date-polls');
  return (
    <>
      <DateTimeField
        name="answersUntil"
        label={t('deadline.label')}
        hint={t('deadline.hint')}
        defaultValue={answersUntil}
      />
      <TextField
        name="reminderDays"
        type="number"
        min={0}
        max={30}
        narrow
        label={t('deadline.reminderDays')}
        hint={t('deadline.reminderHint')}
        defaultValue={reminderDays}
      />
      <TextArea
        name="message"
        label={t('deadline.message')}
        hint={t('deadline.messageHint')}
        optional
        rows={3}
        maxLength={2000}
        defaultValue={message ?? ''}
      />
    </>
  );
}
