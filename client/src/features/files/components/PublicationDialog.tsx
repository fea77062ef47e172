import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, FormActions } from '../../../ui/Form';
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
    <Dialog title={title} onClose={onClose}>
      <Form state={form} label={title}>
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
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('publication.submit')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('rights.cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
