import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { type CalendarFeed, type CalendarFeedAddress, useRenewFeed } from '../feeds.queries';

type RenewFeedDialogProps = {
  feed: CalendarFeed;
  onClose: () => void;
  onRenewed: (address: CalendarFeedAddress) => void;
};

/** Asked first: the programs that use the old address stop at once. */
export function RenewFeedDialog({ feed: { id, name }, onClose, onRenewed }: RenewFeedDialogProps) {
  const { t } = useTranslation('calendar');
  const renew = useRenewFeed();
  const confirm = async () => {
    const address = await renew.mutateAsync(id).catch(() => undefined);
    if (!address) return;
    onClose();
    onRenewed(address);
  };
  return (
    <ConfirmDialog
      title={t('feeds.renewTitle', { name })}
      confirmLabel={t('feeds.renew')}
      busy={renew.isPending}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      {renew.error && <Alert tone="danger" title={renew.error.message} live />}
      <p>{t('feeds.renewText')}</p>
    </ConfirmDialog>
  );
}
