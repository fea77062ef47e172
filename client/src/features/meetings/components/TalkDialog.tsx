import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, FormActions } from '../../../ui/Form';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import type { AddAgendaTalk, AgendaItem } from '../agenda.queries';
import { minutesFrom } from '../minutes-from';
import { SpeakerFields } from './SpeakerFields';
import styles from './TalkDialog.module.css';

type TalkDialogProps = {
  item: AgendaItem;
  onSave: (talk: AddAgendaTalk & { itemId: string }) => Promise<unknown>;
  onClose: () => void;
};

/** A talk for an item, with the people who give it. */
export function TalkDialog({ item, onSave, onClose }: TalkDialogProps) {
  const { t } = useTranslation('meetings');
  const toast = useToast();
  const [speakers, setSpeakers] = useState<number[]>([0]);
  const form = useProblemForm(async (values) => {
    const talk = talkFrom(values, speakers.length);
    await onSave({ ...talk, itemId: item.id });
    toast({ text: t('talk.added', { title: talk.title }) });
    onClose();
  });
  const addSpeaker = () => setSpeakers((current) => [...current, Math.max(-1, ...current) + 1]);
  const removeSpeaker = (key: number) => setSpeakers((current) => current.filter((one) => one !== key));

  return (
    <Dialog title={t('talk.title', { number: item.number })} onClose={onClose}>
      <Form state={form}>
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
        {speakers.map((key, index) => (
          <SpeakerFields
            key={key}
            index={index}
            onRemove={speakers.length > 1 ? () => removeSpeaker(key) : undefined}
          />
        ))}
        <Button size="small" variant="quiet" icon={<Plus aria-hidden="true" size={20} />} onClick={addSpeaker}>
          {t('talk.addSpeaker')}
        </Button>
        <TextArea name="summary" label={t('talk.summary')} hint={t('talk.summaryHint')} optional maxLength={4000} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('talk.submit')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('plan.cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function talkFrom(values: FormData, speakerCount: number): AddAgendaTalk {
  return {
    title: textOf(values, 'title'),
    summary: textOf(values, 'summary'),
    durationMinutes: minutesFrom(values, 'durationMinutes') ?? 0,
    discussionMinutes: minutesFrom(values, 'discussionMinutes') ?? 0,
    speakers: Array.from({ length: speakerCount }, (_, index) => ({
      academicTitle: textOf(values, `speakers.${index}.academicTitle`),
      givenName: textOf(values, `speakers.${index}.givenName`),
      familyName: textOf(values, `speakers.${index}.familyName`),
      organisation: textOf(values, `speakers.${index}.organisation`),
      email: textOf(values, `speakers.${index}.email`),
    })),
  };
}
