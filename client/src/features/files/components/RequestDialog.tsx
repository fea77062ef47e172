import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { optionalTextOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, FormActions } from '../../../ui/Form';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { useRequestAccessibleVersion, useTakeBackRequest } from '../accessible-versions.queries';
import type { StoredFile } from '../files.queries';

/** Nobody has to say why; whoever likes says what would help. */
export function RequestDialog({ file, onClose }: { file: StoredFile; onClose: () => void }) {
  const { t } = useTranslation('files');
  const toast = useToast();
  const request = useRequestAccessibleVersion(file.id);
  const takeBack = useTakeBackRequest(file.id);
  const form = useProblemForm(
    (values) => request.mutateAsync(optionalTextOf(values, 'need') ?? null),
    () => {
      toast({ text: t('accessible.done'), onUndo: () => takeBack.mutate(undefined) });
      onClose();
    },
  );
  return (
    <Dialog title={t('accessible.title')} onClose={onClose}>
      <Form state={form} label={t('accessible.title')}>
        <p>{t('accessible.text', { name: file.fileName })}</p>
        <TextArea
          name="need"
          label={t('accessible.need')}
          hint={t('accessible.needHint')}
          rows={3}
          maxLength={500}
          optional
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('accessible.submit')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('rights.cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
