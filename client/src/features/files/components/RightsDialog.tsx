import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { toLocalDate } from '../../../lib/local-time';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type FileRights, type StoredFile, type SuggestedRights, useRecordRights } from '../files.queries';
import { RightsFields, rightsFrom } from './RightsFields';

type RightsDialogProps = { file: StoredFile; suggested: SuggestedRights; onClose: () => void };

/** The record without which nobody but the coordination sees the file. */
export function RightsDialog({ file, suggested, onClose }: RightsDialogProps) {
  const { t } = useTranslation('files');
  const toast = useToast();
  const record = useRecordRights(file);
  const form = useProblemForm(
    (values) => record.mutateAsync(rightsFrom(values)),
    () => {
      toast({ text: t('rights.saved', { name: file.fileName }) });
      onClose();
    },
  );
  const preset: SuggestedRights = file.rights ?? { ...usual, grantedOn: toLocalDate(new Date()), ...suggested };
  return (
    <FormDialog
      title={t('rights.title', { name: file.fileName })}
      state={form}
      submitLabel={t('rights.submit')}
      size="wide"
      onClose={onClose}
    >
      <p>{t('rights.intro')}</p>
      <RightsFields preset={preset} />
    </FormDialog>
  );
}

const usual: Pick<FileRights, 'scope' | 'licence' | 'grantedHow'> = {
  scope: 'members',
  licence: 'all_rights_reserved',
  grantedHow: 'email',
};
