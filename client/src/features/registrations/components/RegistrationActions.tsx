import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type Registration, useCancelRegistration, useGiveSeat } from '../registrations.queries';
import styles from './places.module.css';

type RegistrationActionsProps = { eventId: string; registration: Registration };

export function RegistrationActions({ eventId, registration }: RegistrationActionsProps) {
  const { t } = useTranslation('registrations');
  const toast = useToast();
  const [isLeaving, setLeaving] = useState(false);
  const giveSeat = useGiveSeat(eventId);
  const { id, abilities } = registration;
  const name = registration.name ?? '';
  const seat = () =>
    giveSeat.mutate(id, {
      onSuccess: () => toast({ text: t('list.seated') }),
      onError: (error) => toast({ text: problemOf(error).title }),
    });
  return (
    <div className={styles.actions}>
      {abilities.giveSeat && (
        <Button size="small" aria-label={t('list.giveSeatOf', { name })} busy={giveSeat.isPending} onClick={seat}>
          {t('list.giveSeat')}
        </Button>
      )}
      {abilities.cancel && (
        <Button size="small" variant="quiet" aria-label={t('list.cancelOf', { name })} onClick={() => setLeaving(true)}>
          {t('list.cancel')}
        </Button>
      )}
      {isLeaving && <CancelDialog eventId={eventId} registration={registration} onClose={() => setLeaving(false)} />}
    </div>
  );
}

/** A mail leaves the house, and the seat goes to somebody else. */
function CancelDialog({ eventId, registration, onClose }: RegistrationActionsProps & { onClose: () => void }) {
  const { t } = useTranslation('registrations');
  const toast = useToast();
  const cancel = useCancelRegistration(eventId);
  const confirm = () =>
    cancel.mutate(registration.id, {
      onSuccess: () => toast({ text: t('list.cancelled') }),
      onSettled: onClose,
    });
  return (
    <ConfirmDialog
      title={t('list.cancelTitle', { name: registration.name ?? '' })}
      confirmLabel={t('list.cancelConfirm')}
      tone="danger"
      busy={cancel.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{t('list.cancelText')}</p>
    </ConfirmDialog>
  );
}
