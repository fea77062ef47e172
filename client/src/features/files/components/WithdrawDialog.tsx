import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type StoredFile, useWithdraw } from '../files.queries';

/** Asks first: what was withdrawn is gone for everybody. */
export function WithdrawDialog({ file, onClose }: { file: StoredFile; onClose: () => void }) {
  const { t } = useTranslation('files');
  const toast = useToast();
  const withdraw = useWithdraw(file);
  const name = file.fileName;
  const confirm = () =>
    withdraw.mutate(undefined, {
      onSuccess: () => {
        toast({ text: t('withdraw.done', { name }) });
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('withdraw.title', { name })}
      confirmLabel={t('actions.withdraw')}
      tone="danger"
      busy={withdraw.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {withdraw.error && <Alert tone="danger" title={problemOf(withdraw.error).title} live />}
      <p>{t('withdraw.text')}</p>
    </ConfirmDialog>
  );
}
