import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { PictureField } from '../../picture-choice/PictureField';
import { type PressRelease, useChangeRelease, useCorrectRelease } from '../press.queries';

type TextDialogProps = { release: PressRelease; onClose: () => void };

const known = ['kommune', 'ort', 'datum', 'uhrzeit', 'anzahl', 'anzahlKommunen', 'objekte', 'objektliste', 'zitat1'];

/** Writes on a draft; of what is out it publishes a correction with a note. */
export function TextDialog({ release, onClose }: TextDialogProps) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const change = useChangeRelease(release.id);
  const correct = useCorrectRelease(release.id);
  const isCorrection = release.abilities.correct;
  const form = useProblemForm(
    (values) => {
      const words = {
        version: release.version,
        title: textOf(values, 'title'),
        subtitle: textOf(values, 'subtitle'),
        text: textOf(values, 'text'),
        background: textOf(values, 'background'),
      };
      if (isCorrection) return correct.mutateAsync({ ...words, note: textOf(values, 'note') });
      const first = textOf(values, 'pictureId');
      return change.mutateAsync({
        ...words,
        dateline: textOf(values, 'dateline'),
        contactOffice: textOf(values, 'contactOffice'),
        contactEmail: textOf(values, 'contactEmail') || null,
        contactPhone: textOf(values, 'contactPhone'),
        pictureIds: [...(first === '' ? [] : [first]), ...release.pictureIds.slice(1).filter((id) => id !== first)],
      });
    },
    () => {
      toast({ text: t(isCorrection ? 'form.correctDone' : 'form.done') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(isCorrection ? 'form.correctTitle' : 'form.editTitle')}
      size="wide"
      state={form}
      submitLabel={t(isCorrection ? 'form.correctSubmit' : 'form.submit')}
      onClose={onClose}
    >
      {isCorrection && <p>{t('form.correctHint')}</p>}
      {isCorrection && (
        <TextField name="note" label={t('form.note')} hint={t('form.noteHint')} maxLength={300} required />
      )}
      <Words release={release} />
      {!isCorrection && <Around release={release} />}
    </FormDialog>
  );
}

function Words({ release: { title, subtitle, text, background } }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const names = known.map((name) => `{{${name}}}`).join(', ');
  return (
    <>
      <TextField name="title" label={t('form.title')} defaultValue={title} maxLength={200} required />
      <TextField name="subtitle" label={t('form.subtitle')} defaultValue={subtitle} maxLength={200} optional />
      <TextArea
        name="text"
        label={t('form.text')}
        hint={t('form.textHint', { names, example: '{{ort|in der Region}}' })}
        defaultValue={text}
        rows={16}
        maxLength={20_000}
        required
      />
      <TextArea
        name="background"
        label={t('form.background')}
        defaultValue={background}
        rows={4}
        maxLength={5000}
        optional
      />
    </>
  );
}

/** What stands around the words. */
function Around({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const { dateline, contactOffice, contactEmail, contactPhone, workingGroupId, pictureIds } = release;
  return (
    <>
      <TextField
        name="dateline"
        label={t('form.dateline')}
        hint={t('form.datelineHint')}
        defaultValue={dateline}
        maxLength={80}
        optional
      />
      <TextField
        name="contactOffice"
        label={t('form.contactOffice')}
        defaultValue={contactOffice}
        maxLength={160}
        optional
      />
      <TextField
        name="contactEmail"
        label={t('form.contactEmail')}
        type="email"
        defaultValue={contactEmail}
        maxLength={254}
        optional
      />
      <TextField
        name="contactPhone"
        label={t('form.contactPhone')}
        defaultValue={contactPhone}
        maxLength={60}
        optional
      />
      <PictureField workingGroupId={workingGroupId} defaultValue={pictureIds[0] ?? null} channel="press" />
    </>
  );
}
