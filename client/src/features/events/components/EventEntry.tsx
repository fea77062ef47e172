import { Clock, MapPin, Ticket, Users, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { DateBlock } from '../../../ui/DateBlock';
import type { EventSummary } from '../events.queries';
import { EventBadges } from './EventBadges';
import styles from './EventEntry.module.css';
import { Seats } from './Seats';

/** An event of a group in the list: when, what, where, and whether there is room. */
export function EventEntry({ event }: { event: EventSummary }) {
  const { t } = useTranslation('events');
  const dates = useDates();
  const { id, kind, title, summary, startsAt, endsAt, host, locationName, isOnline, workingGroup } = event;
  const place = locationName ?? host?.name;
  return (
    <article className={styles.entry} data-cancelled={event.isCancelled || undefined}>
      <DateBlock start={startsAt} />
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 className={styles.name}>
            <Link to={paths.event(id)}>{title}</Link>
          </h2>
          <EventBadges {...event} />
        </div>
        <p className={styles.facts}>
          <span className={styles.fact}>
            <Clock aria-hidden="true" size={16} />
            {dates.range(startsAt, endsAt)}
          </span>
          {(place || isOnline) && (
            <span className={styles.fact}>
              {place ? <MapPin aria-hidden="true" size={16} /> : <Video aria-hidden="true" size={16} />}
              {place ?? t('online')}
            </span>
          )}
          <span className={styles.fact}>
            <Users aria-hidden="true" size={16} />
            {t('by', { kind: t(`kinds.${kind}`), group: workingGroup.shortName })}
          </span>
          {event.registrationMode !== 'none' && !event.isCancelled && (
            <span className={styles.fact}>
              <Ticket aria-hidden="true" size={16} />
              <Seats event={event} />
            </span>
          )}
        </p>
        {summary && <p>{summary}</p>}
      </div>
    </article>
  );
}
