import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { useDates } from '../../../lib/use-dates';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type SpeakerEntry, useChangeSpeaker, useRecordSpeaker } from '../../speakers/speakers.queries';
import type { WorkingGroup } from '../../working-groups/working-groups.queries';
import styles from './SpeakerDialog.module.css';

type SpeakerDialogProps = { speaker?: SpeakerEntry | undefined; groups: WorkingGroup[]; onClose: () => void };

/** Somebody new, or with `speaker` what is known of somebody. */
export function SpeakerDialog({ speaker, groups, onClose }: SpeakerDialogProps) {
  const { t } = useTranslation(['speaker-directory', 'speakers']);
  const toast = useToast();
  const record = useRecordSpeaker();
  const change = useChangeSpeaker(speaker?.id ?? '');
  const form = useProblemForm(
    (values) => {
      const details = detailsFrom(values);
      const workingGroupId = textOf(values, 'workingGroupId') || (groups[0]?.id ?? '');
      return speaker
        ? change.mutateAsync({ ...details, version: speaker.version })
        : record.mutateAsync({ ...details, workingGroupId });
    },
    ({ name }) => {
      toast({ text: t(speaker ? 'form.saved' : 'form.recorded', { name }) });
      onClose();
    },
  );
  const title = t(speaker ? 'form.change' : 'form.record');
  const input = { autoComplete: 'off' } as const;
  return (
    <FormDialog
      title={title}
      state={form}
      submitLabel={t(speaker ? 'form.save' : 'form.submit')}
      size="wide"
      onClose={onClose}
    >
      {!speaker && groups.length > 1 && (
        <SelectField
          name="workingGroupId"
          label={t('form.group')}
          options={groups.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
      )}
      <div className={styles.names}>
        <TextField
          {...input}
          name="academicTitle"
          label={t('speakers:academicTitle')}
          defaultValue={speaker?.academicTitle ?? ''}
          maxLength={40}
          optional
        />
        <TextField
          {...input}
          name="givenName"
          label={t('speakers:givenName')}
          defaultValue={speaker?.givenName}
          maxLength={80}
        />
        <TextField
          {...input}
          name="familyName"
          label={t('speakers:familyName')}
          defaultValue={speaker?.familyName}
          maxLength={80}
        />
      </div>
      <TextField
        {...input}
        name="organisation"
        label={t('speakers:organisation')}
        defaultValue={speaker?.organisation ?? ''}
        maxLength={160}
        optional
      />
      <TextField
        {...input}
        name="topics"
        label={t('form.topics')}
        hint={t('form.topicsHint')}
        defaultValue={speaker?.topics.join(', ') ?? ''}
        maxLength={600}
        optional
      />
      <Contact speaker={speaker} />
    </FormDialog>
  );
}

function Contact({ speaker }: { speaker: SpeakerEntry | undefined }) {
  const { t } = useTranslation(['speaker-directory', 'speakers']);
  const dates = useDates();
  const keptUntil = speaker?.keptUntil;
  return (
    <>
      <div className={styles.names}>
        <TextField
          name="email"
          type="email"
          label={t('speakers:email')}
          hint={t('speakers:emailHint')}
          defaultValue={speaker?.email ?? ''}
          autoComplete="off"
          optional
        />
        <TextField
          name="phone"
          type="tel"
          label={t('form.phone')}
          hint={t('speakers:emailHint')}
          defaultValue={speaker?.phone ?? ''}
          maxLength={40}
          autoComplete="off"
          optional
        />
      </div>
      <TextArea
        name="remark"
        label={t('form.remark')}
        hint={t('speakers:emailHint')}
        defaultValue={speaker?.remark ?? ''}
        rows={2}
        maxLength={1000}
        optional
      />
      <TextField
        name="keptUntil"
        type="date"
        narrow
        label={t('form.keptUntil')}
        hint={keptUntil ? t('form.keptUntilNow', { day: dates.calendarDay(keptUntil) }) : t('form.keptUntilHint')}
        defaultValue={speaker?.keptUntilChosen ?? ''}
        optional
      />
    </>
  );
}

const detailsFrom = (values: FormData) => ({
  academicTitle: textOf(values, 'academicTitle'),
  givenName: textOf(values, 'givenName'),
  familyName: textOf(values, 'familyName'),
  organisation: textOf(values, 'organisation'),
  topics: textOf(values, 'topics')
    .split(/[,;\n]/)
    .map((topic) => topic.trim())
    .filter(Boolean),
  email: textOf(values, 'email'),
  phone: textOf(values, 'phone'),
  remark: textOf(values, 'remark'),
  keptUntil: textOf(values, 'keptUntil') || null,
});
