import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type Minutes, useApprove } from '../minutes.queries';

/** Cannot be undone, so it asks. */
export function ApproveButton({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const [isAsking, setAsking] = useState(false);
  const approve = useApprove();
  const toast = useToast();
  const { objectionsUntil } = minutes;
  const isEarly = objectionsUntil !== null && objectionsUntil >= toLocalDate(new Date());

  // The answer of mutateAsync comes also when the button is gone with the new state.
  const confirm = () =>
    approve.mutateAsync(minutes.id).then(
      () => {
        setAsking(false);
        toast({ text: t('approve.done') });
      },
      () => undefined,
    );

  return (
    <>
      <Button variant="primary" icon={<Stamp aria-hidden="true" size={20} />} onClick={() => setAsking(true)}>
        {t('actions.approve')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('approve.title')}
          confirmLabel={t('approve.confirm')}
          busy={approve.isPending}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          {approve.error && <Alert tone="danger" title={approve.error.message} live />}
          {isEarly && <Alert tone="warning" title={t('approve.early', { day: dates.calendarDay(objectionsUntil) })} />}
          <p>{t('approve.final')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
