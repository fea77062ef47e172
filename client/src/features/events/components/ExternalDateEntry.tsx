import { CircleOff, Clock, MapPin, Rss } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { DateBlock } from '../../../ui/DateBlock';
import type { ExternalDate } from '../events.queries';
import styles from './EventEntry.module.css';
import { Reporting } from './Reporting';

/** A date of others, as their calendar tells it, and who goes there. */
export function ExternalDateEntry({ date }: { date: ExternalDate }) {
  const { t } = useTranslation('events');
  const dates = useDates();
  const { title, summary, startsAt, endsAt, isAllDay, location, url, source, isRemoved } = date;
  return (
    <article className={styles.entry} data-cancelled={isRemoved || undefined}>
      <DateBlock start={startsAt} />
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 className={styles.name}>
            {url ? (
              <a href={url} rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              title
            )}
          </h2>
          <Badge icon={Rss}>{t('external.badge')}</Badge>
          {isRemoved && (
            <Badge tone="warning" icon={CircleOff}>
              {t('external.removed')}
            </Badge>
          )}
        </div>
        <p className={styles.facts}>
          <span className={styles.fact}>
            <Clock aria-hidden="true" size={16} />
            {isAllDay ? t('external.allDay') : dates.range(startsAt, endsAt)}
          </span>
          {location && (
            <span className={styles.fact}>
              <MapPin aria-hidden="true" size={16} />
              {location}
            </span>
          )}
          <span className={styles.fact}>{t('external.from', { name: source.name })}</span>
        </p>
        {summary && <p>{summary}</p>}
        <Reporting
          destination={{ kind: 'date', id: date.id }}
          occasion={{ title, startsAt, endsAt }}
          reporters={date.reporters}
          mayReport={date.abilities.report && !isRemoved}
        />
      </div>
    </article>
  );
}
