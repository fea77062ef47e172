import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { SpeakersField, speakersFrom } from '../../speakers/SpeakersField';
import { type Talk, useUpdateTalk } from '../talks.queries';
import styles from './EditTalk.module.css';

export function EditTalk({ talk }: { talk: Talk }) {
  const { t } = useTranslation('talks');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Pencil aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('edit.open')}
      </Button>
      {isOpen && <EditDialog talk={talk} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditDialog({ talk, onClose }: { talk: Talk; onClose: () => void }) {
  const { t } = useTranslation('talks');
  const toast = useToast();
  const update = useUpdateTalk(talk.id);
  const form = useProblemForm(
    (values) =>
      update.mutateAsync({
        title: textOf(values, 'title'),
        summary: textOf(values, 'summary'),
        durationMinutes: Number(textOf(values, 'durationMinutes')),
        discussionMinutes: Number(textOf(values, 'discussionMinutes')),
        speakers: speakersFrom(values),
        version: talk.version,
      }),
    () => {
      toast({ text: t('edit.saved') });
      onClose();
    },
  );
  const minutes = { type: 'number', min: 0, max: 600, narrow: true } as const;
  return (
    <FormDialog title={t('edit.title')} state={form} submitLabel={t('edit.submit')} size="wide" onClose={onClose}>
      <TextField
        name="title"
        label={t('edit.talkTitle')}
        defaultValue={talk.title}
        maxLength={240}
        autoComplete="off"
      />
      <TextArea
        name="summary"
        label={t('summary.title')}
        hint={t('edit.summaryHint')}
        defaultValue={talk.summary ?? ''}
        rows={5}
        maxLength={4000}
        optional
      />
      <div className={styles.minutes}>
        <TextField {...minutes} name="durationMinutes" label={t('edit.duration')} defaultValue={talk.durationMinutes} />
        <TextField
          {...minutes}
          name="discussionMinutes"
          label={t('edit.discussion')}
          defaultValue={talk.discussionMinutes}
        />
      </div>
      <SpeakersField speakers={talk.speakers} />
    </FormDialog>
  );
}
