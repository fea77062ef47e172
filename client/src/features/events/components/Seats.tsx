import { useTranslation } from 'react-i18next';
import type { EventSummary } from '../events.queries';

type SeatsProps = { event: Pick<EventSummary, 'capacity' | 'seatsTaken' | 'registrationMode'> };

/** How many seats are left, in words. */
export function Seats({ event: { capacity, seatsTaken, registrationMode } }: SeatsProps) {
  const { t } = useTranslation('events');
  if (registrationMode === 'external') return <span>{t('seats.external')}</span>;
  if (capacity === null) return <span>{t('seats.unlimited', { count: seatsTaken })}</span>;
  const left = Math.max(0, capacity - seatsTaken);
  return <span>{left === 0 ? t('seats.full', { count: capacity }) : t('seats.left', { count: left, capacity })}</span>;
}
