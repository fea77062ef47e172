import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type StoredFile, useUpdateFile } from '../files.queries';

/** From which day on readers may open it. */
export function PublicationDialog({ file, onClose }: { file: StoredFile; onClose: () => void }) {
  const { t } = useTranslation('files');
  const toast = useToast();
  const update = useUpdateFile(file);
  const title = t('publication.title', { name: file.fileName });
  const form = useProblemForm(
    (values) => update.mutateAsync({ publishedFrom: textOf(values, 'publishedFrom') || null }),
    () => {
      toast({ text: t('publication.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={title} state={form} submitLabel={t('publication.submit')} onClose={onClose}>
      <p>{t('publication.text')}</p>
      <TextField
        name="publishedFrom"
        type="date"
        label={t('publication.day')}
        hint={t('publication.dayHint')}
        defaultValue={file.publishedFrom ?? ''}
        optional
        narrow
      />
    </FormDialog>
  );
}
