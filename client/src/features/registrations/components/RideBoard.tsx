import { useQuery } from '@tanstack/react-query';
import { Car } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { useToast } from '../../../ui/Toasts';
import { type OwnPlace, type Ride, ridesQuery, useEndRide, useShareRide } from '../registrations.queries';
import styles from './places.module.css';
import { RideDialog } from './RideDialog';
import { RideMessageDialog } from './RideMessageDialog';
import { useRideWords } from './use-ride-words';

type RideBoardProps = { eventId: string; ownRide: OwnPlace['ride'] };

/** Who takes whom along; nobody is named. */
export function RideBoard({ eventId, ownRide }: RideBoardProps) {
  const { t } = useTranslation('registrations');
  const query = useQuery(ridesQuery(eventId));
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="event-rides">
      <h3 id="event-rides">{t('rides.title')}</h3>
      <p className={styles.quiet}>{t('rides.lead')}</p>
      <Loaded query={query} skeleton={<Skeleton rows={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('rides.empty')}</p>
          ) : (
            <ul className={styles.rides}>
              {items.map((ride) => (
                <Entry key={ride.registrationId} eventId={eventId} ride={ride} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <div className={styles.actions}>
        <Button icon={<Car aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
          {t(ownRide ? 'rides.change' : 'rides.add')}
        </Button>
        {ownRide && <EndRide eventId={eventId} ride={ownRide} />}
      </div>
      {isOpen && <RideDialog eventId={eventId} ride={ownRide} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Entry({ eventId, ride }: { eventId: string; ride: Ride }) {
  const { t } = useTranslation('registrations');
  const words = useRideWords();
  const [isOpen, setOpen] = useState(false);
  const from = ride.municipality && t('rides.comesFrom', { municipality: ride.municipality.name });
  return (
    <li className={styles.ride}>
      <p>
        <strong>{words(ride)}</strong>
        {[ride.leavesAt, from].filter(Boolean).map((part) => `, ${part}`)}
      </p>
      {ride.note && <p>{ride.note}</p>}
      {ride.isOwn ? (
        <span className={styles.small}>{t('rides.own')}</span>
      ) : (
        <Button size="small" aria-label={t('rides.writeTo', { ride: words(ride) })} onClick={() => setOpen(true)}>
          {t('rides.write')}
        </Button>
      )}
      {isOpen && <RideMessageDialog eventId={eventId} ride={ride} onClose={() => setOpen(false)} />}
    </li>
  );
}

function EndRide({ eventId, ride }: { eventId: string; ride: NonNullable<OwnPlace['ride']> }) {
  const { t } = useTranslation('registrations');
  const toast = useToast();
  const end = useEndRide(eventId);
  const share = useShareRide(eventId);
  const remove = () =>
    end.mutate(undefined, {
      onSuccess: () => toast({ text: t('rides.removed'), onUndo: () => share.mutate(ride) }),
    });
  return (
    <Button variant="quiet" busy={end.isPending} onClick={remove}>
      {t('rides.remove')}
    </Button>
  );
}
