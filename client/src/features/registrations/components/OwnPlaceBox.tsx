import { Camera } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import {
  type EventPlaces,
  type OwnPlace,
  useAcceptSeat,
  useAnswerConsents,
  useCancelOwn,
} from '../registrations.queries';
import { ConsentFields, consentsIn } from './ConsentFields';
import styles from './places.module.css';

type BoxProps = { places: EventPlaces; own: OwnPlace };

/** How the own registration stands, and what can be done. */
export function OwnPlaceBox({ places, own }: BoxProps) {
  const { t } = useTranslation('registrations');
  const dates = useDates();
  const [open, setOpen] = useState<'photos' | 'cancel' | null>(null);
  const accept = useAcceptSeat(places.eventId);
  const until = own.offerEndsAt === null ? '' : dates.dayAndTime(own.offerEndsAt);
  const isOnList = places.abilities.cancel;
  return (
    <div className={styles.own}>
      <p>
        <strong>{t(`own.${own.state}`, { position: own.position ?? '', until })}</strong>
      </p>
      {isOnList && (
        <div className={styles.actions}>
          {places.abilities.accept && (
            <Button variant="primary" busy={accept.isPending} onClick={() => accept.mutate()}>
              {t('own.accept')}
            </Button>
          )}
          {places.photoChannels.length > 0 && (
            <Button icon={<Camera aria-hidden="true" size={20} />} onClick={() => setOpen('photos')}>
              {t('own.photos')}
            </Button>
          )}
          <Button onClick={() => setOpen('cancel')}>{t('own.cancel')}</Button>
        </div>
      )}
      {open === 'photos' && <PhotosDialog places={places} own={own} onClose={() => setOpen(null)} />}
      {open === 'cancel' && <CancelDialog eventId={places.eventId} onClose={() => setOpen(null)} />}
    </div>
  );
}

function PhotosDialog({ places, own, onClose }: BoxProps & { onClose: () => void }) {
  const { t } = useTranslation('registrations');
  const toast = useToast();
  const save = useAnswerConsents(places.eventId);
  const form = useProblemForm(
    (values) => save.mutateAsync({ answers: consentsIn(values, places.photoChannels) }),
    () => {
      toast({ text: t('photos.done') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('photos.title')} state={form} submitLabel={t('photos.submit')} onClose={onClose}>
      <ConsentFields channels={places.photoChannels} given={own.consents} />
    </FormDialog>
  );
}

/** The seat goes to somebody else at once: it cannot be undone. */
function CancelDialog({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const { t } = useTranslation('registrations');
  const toast = useToast();
  const cancel = useCancelOwn(eventId);
  const confirm = () =>
    cancel.mutate(undefined, {
      onSuccess: () => toast({ text: t('own.cancelled_done') }),
      onSettled: onClose,
    });
  return (
    <ConfirmDialog
      title={t('own.cancel')}
      confirmLabel={t('own.cancel')}
      cancelLabel={t('own.keep')}
      tone="danger"
      busy={cancel.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{t('own.cancelText')}</p>
    </ConfirmDialog>
  );
}
