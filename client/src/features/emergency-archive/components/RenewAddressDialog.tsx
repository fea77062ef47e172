import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { type ArchiveAddress, useMakeAddress } from '../archive.queries';

type RenewAddressDialogProps = { version: number; onClose: () => void; onRenewed: (made: ArchiveAddress) => void };

/** Asked first: the computer that has the old address gets nothing from then on. */
export function RenewAddressDialog({ version, onClose, onRenewed }: RenewAddressDialogProps) {
  const { t } = useTranslation('emergency-archive');
  const make = useMakeAddress();
  const confirm = () =>
    make.mutate(
      { version },
      {
        onSuccess: (made) => {
          onClose();
          onRenewed(made);
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('renewTitle')}
      confirmLabel={t('renew')}
      busy={make.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {make.error && <Alert tone="danger" title={make.error.message} live />}
      <p>{t('renewText')}</p>
    </ConfirmDialog>
  );
}
