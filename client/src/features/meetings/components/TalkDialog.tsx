import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { SpeakersField, speakersFrom } from '../../speakers/SpeakersField';
import type { SpeakerEntry } from '../../speakers/speakers.queries';
import type { AddAgendaTalk, AgendaItem } from '../agenda.queries';
import { minutesFrom } from '../minutes-from';
import styles from './TalkDialog.module.css';

type TalkDialogProps = {
  item: AgendaItem;
  /** Who gives it, where that is known already. */
  speaker?: SpeakerEntry | undefined;
  onSave: (talk: AddAgendaTalk & { itemId: string }) => Promise<unknown>;
  onClose: () => void;
};

/** The form begins with somebody to fill in. */
const ONE_NEW = [null];

/** A talk for an item, with the people who give it. */
export function TalkDialog({ item, speaker, onSave, onClose }: TalkDialogProps) {
  const { t } = useTranslation('meetings');
  const toast = useToast();
  const form = useProblemForm(async (values) => {
    const talk = talkFrom(values);
    await onSave({ ...talk, itemId: item.id });
    toast({ text: t('talk.added', { title: talk.title }) });
    onClose();
  });

  return (
    <FormDialog
      title={t('talk.title', { number: item.number })}
      state={form}
      submitLabel={t('talk.submit')}
      onClose={onClose}
    >
      <TextField name="title" label={t('talk.talkTitle')} maxLength={240} autoComplete="off" />
      <div className={styles.times}>
        <TextField
          name="durationMinutes"
          type="number"
          min={0}
          max={600}
          defaultValue={30}
          label={t('talk.duration')}
        />
        <TextField
          name="discussionMinutes"
          type="number"
          min={0}
          max={600}
          defaultValue={15}
          label={t('talk.discussion')}
        />
      </div>
      <SpeakersField speakers={speaker ? [speaker] : ONE_NEW} />
      <TextArea name="summary" label={t('talk.summary')} hint={t('talk.summaryHint')} optional maxLength={4000} />
    </FormDialog>
  );
}

function talkFrom(values: FormData): AddAgendaTalk {
  return {
    title: textOf(values, 'title'),
    summary: textOf(values, 'summary'),
    durationMinutes: minutesFrom(values, 'durationMinutes') ?? 0,
    discussionMinutes: minutesFrom(values, 'discussionMinutes') ?? 0,
    speakers: speakersFrom(values),
  };
}
