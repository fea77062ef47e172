import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type CalendarFeed, useRevokeFeed } from '../feeds.queries';

/** Asked first: the portal keeps no copy of an address, so that it cannot be brought back. */
export function RevokeFeedDialog({ feed: { id, name }, onClose }: { feed: CalendarFeed; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const toast = useToast();
  const revoke = useRevokeFeed();
  const confirm = () =>
    revoke.mutate(id, {
      onSuccess: () => {
        onClose();
        toast({ text: t('feeds.revoked') });
      },
    });
  return (
    <ConfirmDialog
      title={t('feeds.revokeTitle', { name })}
      tone="danger"
      confirmLabel={t('feeds.revoke')}
      busy={revoke.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {revoke.error && <Alert tone="danger" title={revoke.error.message} live />}
      <p>{t('feeds.revokeText')}</p>
    </ConfirmDialog>
  );
}
