import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { useEndAddress } from '../archive.queries';

/** Asked first: the portal keeps no copy of the address, so that it cannot be brought back. */
export function EndAddressDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('emergency-archive');
  const toast = useToast();
  const end = useEndAddress();
  const confirm = () =>
    end.mutate(undefined, {
      onSuccess: () => {
        onClose();
        toast({ text: t('ended') });
      },
    });
  return (
    <ConfirmDialog
      title={t('endTitle')}
      tone="danger"
      confirmLabel={t('end')}
      busy={end.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {end.error && <Alert tone="danger" title={end.error.message} live />}
      <p>{t('endText')}</p>
    </ConfirmDialog>
  );
}
