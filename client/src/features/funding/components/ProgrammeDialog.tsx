import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type FundingProgramme, useAddProgramme, useChangeProgramme, useRemoveProgramme } from '../funding.queries';
import styles from './ProgrammeDialog.module.css';

type ProgrammeDialogProps = { workingGroupId: string; programme?: FundingProgramme; onClose: () => void };

/** A new programme, or with `programme` a change. */
export function ProgrammeDialog({ workingGroupId, programme, onClose }: ProgrammeDialogProps) {
  const { t } = useTranslation('funding');
  const toast = useToast();
  const navigate = useNavigate();
  const add = useAddProgramme();
  const change = useChangeProgramme(programme?.id ?? '');
  const remove = useRemoveProgramme();
  const form = useProblemForm(
    (values) => {
      const body = contentOf(values);
      return programme
        ? change.mutateAsync({ ...body, version: programme.version })
        : add.mutateAsync({ ...body, workingGroupId });
    },
    ({ id, title }) => {
      const undo = () => remove.mutate(id, { onSuccess: () => navigate(paths.funding) });
      toast({ text: t(programme ? 'form.saved' : 'form.added', { title }), onUndo: programme ? undefined : undo });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(programme ? 'form.changeTitle' : 'add')}
      state={form}
      submitLabel={t(programme ? 'form.save' : 'add')}
      onClose={onClose}
    >
      <ProgrammeFields programme={programme} />
    </FormDialog>
  );
}

function ProgrammeFields({ programme }: { programme: FundingProgramme | undefined }) {
  const { t } = useTranslation('funding');
  return (
    <>
      <TextField
        name="title"
        label={t('form.title')}
        maxLength={160}
        autoComplete="off"
        defaultValue={programme?.title}
      />
      <TextField
        name="funder"
        label={t('form.funder')}
        hint={t('form.funderHint')}
        maxLength={160}
        defaultValue={programme?.funder}
      />
      <div className={styles.days}>
        <TextField
          name="opensOn"
          type="date"
          label={t('form.opensOn')}
          optional
          defaultValue={programme?.opensOn ?? ''}
        />
        <TextField
          name="deadlineOn"
          type="date"
          label={t('form.deadlineOn')}
          optional
          defaultValue={programme?.deadlineOn ?? ''}
        />
      </div>
      <p className={styles.hint}>{t('form.deadlineHint')}</p>
      <TextField
        name="leadDays"
        label={t('form.leadDays')}
        hint={t('form.leadDaysHint')}
        inputMode="numeric"
        maxLength={60}
        optional
        defaultValue={(programme?.leadDays ?? [60, 30, 7]).join(', ')}
      />
      <TextField
        name="rate"
        label={t('form.rate')}
        hint={t('form.rateHint')}
        maxLength={160}
        optional
        defaultValue={programme?.rate}
      />
      <TextField name="url" type="url" label={t('form.url')} optional defaultValue={programme?.url ?? ''} />
      <TextField
        name="topics"
        label={t('form.topics')}
        hint={t('form.topicsHint')}
        maxLength={400}
        optional
        defaultValue={programme?.topics.join(', ')}
      />
      <TextArea
        name="summary"
        label={t('form.summary')}
        rows={4}
        maxLength={2000}
        optional
        defaultValue={programme?.summary}
      />
    </>
  );
}

const listed = (text: string) =>
  text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const contentOf = (values: FormData) => ({
  title: textOf(values, 'title'),
  funder: textOf(values, 'funder'),
  opensOn: textOf(values, 'opensOn') || null,
  deadlineOn: textOf(values, 'deadlineOn') || null,
  leadDays: listed(textOf(values, 'leadDays')).map(Number),
  rate: textOf(values, 'rate'),
  url: textOf(values, 'url') || null,
  topics: listed(textOf(values, 'topics')),
  summary: textOf(values, 'summary'),
});
