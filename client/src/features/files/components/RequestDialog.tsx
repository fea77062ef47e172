import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { optionalTextOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
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
    <FormDialog title={t('accessible.title')} state={form} submitLabel={t('accessible.submit')} onClose={onClose}>
      <p>{t('accessible.text', { name: file.fileName })}</p>
      <TextArea
        name="need"
        label={t('accessible.need')}
        hint={t('accessible.needHint')}
        rows={3}
        maxLength={500}
        optional
      />
    </FormDialog>
  );
}
