import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import {
  type Grant,
  type GrantList,
  programmesQuery,
  useChangeGrant,
  useEnterGrant,
  useRemoveGrant,
} from '../funding.queries';
import styles from './ProgrammeDialog.module.css';

type GrantDialogProps = {
  workingGroupId: string;
  /** For which the reader enters. */
  municipalities: GrantList['mayAddFor'];
  grant: Grant | undefined;
  onClose: () => void;
};

/** A new grant, or with `grant` a change. */
export function GrantDialog({ workingGroupId, municipalities, grant, onClose }: GrantDialogProps) {
  const { t } = useTranslation('funding');
  const toast = useToast();
  const enter = useEnterGrant();
  const change = useChangeGrant();
  const remove = useRemoveGrant();
  const [first] = municipalities;
  const form = useProblemForm(
    (values) => {
      const body = contentOf(values);
      if (grant) {
        const reportedOn = textOf(values, 'reportedOn') || null;
        return change.mutateAsync({ ...body, reportedOn, id: grant.id, version: grant.version });
      }
      const municipalityId = textOf(values, 'municipalityId') || (first?.id ?? '');
      return enter.mutateAsync({ ...body, workingGroupId, municipalityId });
    },
    ({ id, title }) => {
      const text = t(grant ? 'grants.form.saved' : 'grants.form.added', { title });
      toast({ text, onUndo: grant ? undefined : () => remove.mutate(id) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(grant ? 'grants.form.changeTitle' : 'grants.form.addTitle')}
      state={form}
      submitLabel={t(grant ? 'grants.form.save' : 'grants.form.submit')}
      onClose={onClose}
    >
      {!grant && municipalities.length > 1 && (
        <SelectField
          name="municipalityId"
          label={t('grants.form.municipality')}
          options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <GrantFields workingGroupId={workingGroupId} grant={grant} />
    </FormDialog>
  );
}

function GrantFields({ workingGroupId, grant }: { workingGroupId: string; grant: Grant | undefined }) {
  const { t } = useTranslation('funding');
  const programmes = useQuery(programmesQuery(workingGroupId)).data?.items ?? [];
  return (
    <>
      <TextField name="title" label={t('grants.form.title')} maxLength={160} defaultValue={grant?.title} />
      <TextField
        name="grantNumber"
        label={t('grants.form.number')}
        hint={t('grants.form.numberHint')}
        maxLength={80}
        autoComplete="off"
        defaultValue={grant?.grantNumber}
      />
      <SelectField
        key={programmes.length}
        name="programmeId"
        label={t('grants.form.programme')}
        placeholder={t('grants.form.noProgramme')}
        options={programmes.map(({ id, title }) => ({ value: id, label: title }))}
        optional
        defaultValue={grant?.programme?.id ?? ''}
      />
      <div className={styles.days}>
        <TextField name="startsOn" type="date" label={t('grants.form.startsOn')} defaultValue={grant?.startsOn} />
        <TextField name="endsOn" type="date" label={t('grants.form.endsOn')} defaultValue={grant?.endsOn} />
      </div>
      <TextField
        name="reportDueOn"
        type="date"
        label={t('grants.form.reportDueOn')}
        hint={t('grants.form.reportHint')}
        optional
        defaultValue={grant?.reportDueOn ?? ''}
      />
      {grant && (
        <TextField
          name="reportedOn"
          type="date"
          label={t('grants.form.reportedOn')}
          optional
          defaultValue={grant.reportedOn ?? ''}
        />
      )}
    </>
  );
}

const contentOf = (values: FormData) => ({
  programmeId: textOf(values, 'programmeId') || null,
  title: textOf(values, 'title'),
  grantNumber: textOf(values, 'grantNumber'),
  startsOn: textOf(values, 'startsOn'),
  endsOn: textOf(values, 'endsOn'),
  reportDueOn: textOf(values, 'reportDueOn') || null,
});
