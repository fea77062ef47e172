import { CalendarClock, Clock, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toLocalDateTime } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import type { CalendarItem } from '../calendar.queries';
import styles from './ItemFacts.module.css';

/** When, where, and what the reader answered. */
export function ItemFacts({ item, showGroup }: { item: CalendarItem; showGroup: boolean }) {
  const { t } = useTranslation('calendar');
  const when = useItemTime();
  const { locationName, isOnline, reply, kind, state, workingGroup } = item;
  const place = kind === 'meeting' || kind === 'date_option' ? (locationName ?? (isOnline ? t('online') : null)) : null;
  return (
    <p className={styles.facts}>
      {showGroup && <span>{workingGroup.shortName}</span>}
      <span className={styles.fact}>
        <Clock aria-hidden="true" size={16} />
        {when(item)}
      </span>
      {place && (
        <span className={styles.fact}>
          <MapPin aria-hidden="true" size={16} />
          {place}
        </span>
      )}
      {reply && state !== 'cancelled' && (
        <span className={styles.fact}>
          <CalendarClock aria-hidden="true" size={16} />
          {t(`replies.${reply}`)}
        </span>
      )}
      {kind === 'task' && state === 'passed' && <strong className={styles.overdue}>{t('overdue')}</strong>}
    </p>
  );
}

/** "9:30–12:30 Uhr", "bis 18:00 Uhr", "ganztägig". */
function useItemTime(): (item: CalendarItem) => string {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  return ({ kind, startsAt, endsAt }) => {
    if (startsAt === null || endsAt === null) return t('allDay');
    if (kind === 'meeting' || kind === 'date_option') return dates.timeRange(startsAt, endsAt);
    return toLocalDateTime(endsAt).endsWith('T00:00') ? t('allDay') : t('until', { time: dates.time(endsAt) });
  };
}
