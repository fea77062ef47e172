import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { type EventPlaces, placesQuery } from '../registrations.queries';
import { MunicipalitySeats } from './MunicipalitySeats';
import { OwnPlaceBox } from './OwnPlaceBox';
import styles from './places.module.css';
import { RideBoard } from './RideBoard';
import { SignUp } from './SignUp';

/** Seats of an event on its page: the own one, who comes from where, and rides. */
export function PlacesSection({ eventId }: { eventId: string }) {
  const { t } = useTranslation('registrations');
  const query = useQuery(placesQuery(eventId));
  return (
    <section className={styles.page} aria-labelledby="event-places">
      <h2 id="event-places">{t('places.title')}</h2>
      <Loaded query={query} skeleton={<Skeleton rows={3} />}>
        {(places) => <Places places={places} />}
      </Loaded>
    </section>
  );
}

function Places({ places }: { places: EventPlaces }) {
  const { t } = useTranslation('registrations');
  const { own, abilities, municipalities, fromElsewhere, window } = places;
  const isCounted = window !== 'none' && window !== 'external';
  return (
    <>
      {isCounted && <Counts places={places} />}
      {own && <OwnPlaceBox places={places} own={own} />}
      {!own && window !== 'open' && <WhyNot places={places} />}
      {(abilities.signUp || abilities.manage) && (
        <div className={styles.actions}>
          {abilities.signUp && <SignUp places={places} />}
          {abilities.manage && isCounted && (
            <LinkButton to={paths.eventRegistrations(places.eventId)} icon={<Users aria-hidden="true" size={20} />}>
              {t('places.manage')}
            </LinkButton>
          )}
        </div>
      )}
      {isCounted && municipalities.length > 0 && (
        <>
          <MunicipalitySeats municipalities={municipalities} />
          {fromElsewhere > 0 && <p className={styles.quiet}>{t('places.elsewhere', { count: fromElsewhere })}</p>}
        </>
      )}
      {abilities.shareRide && own && <RideBoard eventId={places.eventId} ownRide={own.ride} />}
    </>
  );
}

function Counts({ places: { capacity, taken, waiting, window, closesAt } }: { places: EventPlaces }) {
  const { t } = useTranslation('registrations');
  const dates = useDates();
  const free = capacity === null ? null : Math.max(0, capacity - taken);
  return (
    <p className={styles.counts}>
      <span>{capacity === null ? t('places.open', { count: taken }) : t('places.taken', { taken, capacity })}</span>
      {free !== null && <strong>{free === 0 ? t('places.full') : t('places.free', { count: free })}</strong>}
      {waiting > 0 && <span>{t('places.waiting', { count: waiting })}</span>}
      {window === 'open' && closesAt && <span>{t('window.openUntil', { day: dates.dayAndTime(closesAt) })}</span>}
    </p>
  );
}

function WhyNot({ places: { window, opensAt } }: { places: EventPlaces }) {
  const { t } = useTranslation('registrations');
  const dates = useDates();
  if (window === 'open' || window === 'cancelled') return null;
  if (window === 'not_yet' && opensAt) return <p>{t('window.notYetUntil', { day: dates.dayAndTime(opensAt) })}</p>;
  return <p>{t(`window.${window}`)}</p>;
}
