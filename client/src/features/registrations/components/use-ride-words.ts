import { useTranslation } from 'react-i18next';
import type { Ride } from '../registrations.queries';

/** "nimmt 2 Personen mit, ab Bahnhof Siegen" */
export function useRideWords() {
  const { t } = useTranslation('registrations');
  return ({ kind, seats, place }: Pick<Ride, 'kind' | 'seats' | 'place'>): string =>
    [kind === 'offer' ? t('rides.offers', { count: seats }) : t('rides.searches'), t('rides.from', { place })].join(
      ', ',
    );
}
