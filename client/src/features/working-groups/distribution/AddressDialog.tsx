import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { municipalityNamesQuery, useAddAddress } from './distribution.queries';

export function AddressDialog({ workingGroupId, onClose }: { workingGroupId: string; onClose: () => void }) {
  const { t } = useTranslation('working-groups');
  const toast = useToast();
  const municipalities = useQuery(municipalityNamesQuery).data?.items ?? [];
  const add = useAddAddress(workingGroupId);
  const form = useProblemForm(
    (values) =>
      add.mutateAsync({
        municipalityId: textOf(values, 'municipalityId'),
        name: textOf(values, 'name'),
        email: textOf(values, 'email'),
      }),
    ({ email }) => {
      toast({ text: t('distribution.added', { email }) });
      onClose();
    },
  );
  return (
    <FormDialog title={t('distribution.add')} state={form} submitLabel={t('distribution.submit')} onClose={onClose}>
      <SelectField
        name="municipalityId"
        label={t('distribution.municipality')}
        placeholder={t('admit.choose')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="name" maxLength={120} label={t('distribution.name')} hint={t('distribution.nameHint')} />
      <TextField name="email" type="email" autoComplete="off" label={t('distribution.email')} />
    </FormDialog>
  );
}
