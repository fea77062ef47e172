import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { useToast } from '../../../ui/Toasts';
import { type StoredFile, useUpdateFile } from '../files.queries';

type AlternativeDialogProps = { file: StoredFile; originals: StoredFile[]; onClose: () => void };

const none = 'none';

/** Which of the other files this one says in a form that everybody can use. */
export function AlternativeDialog({ file, originals, onClose }: AlternativeDialogProps) {
  const { t } = useTranslation('files');
  const toast = useToast();
  const update = useUpdateFile(file);
  const title = t('alternative.title', { name: file.fileName });
  const form = useProblemForm(
    (values) => {
      const chosen = textOf(values, 'alternativeOfId');
      return update.mutateAsync({ alternativeOfId: chosen === none ? null : chosen });
    },
    () => {
      toast({ text: t('alternative.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={title} state={form} submitLabel={t('publication.submit')} onClose={onClose}>
      <p>{t('alternative.text')}</p>
      <RadioGroupField
        name="alternativeOfId"
        label={t('alternative.of')}
        choices={[
          ...originals.map(({ id, fileName }) => ({ value: id, label: fileName })),
          { value: none, label: t('alternative.none') },
        ]}
        defaultValue={file.alternativeOfId ?? (originals.length === 1 ? originals[0]?.id : none)}
      />
    </FormDialog>
  );
}
