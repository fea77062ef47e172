import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import type { Event } from '../events.queries';
import styles from './Programme.module.css';

/** Line by line; of more than one day each has its heading. */
export function Programme({ event: { programme } }: { event: Event }) {
  const { t } = useTranslation('events');
  const dates = useDates();
  const days = [...Map.groupBy(programme, ({ startsAt }) => toLocalDate(startsAt))];
  if (programme.length === 0) return null;
  return (
    <section className={styles.programme} aria-labelledby="programme">
      <h2 id="programme">{t('programme')}</h2>
      {days.map(([day, lines]) => (
        <div key={day}>
          {days.length > 1 && <h3>{dates.calendarDay(day)}</h3>}
          <ol className={styles.lines}>
            {lines.map(({ startsAt, endsAt, title, note }) => (
              <li key={`${startsAt}${title}`} className={styles.line}>
                <span className={styles.time}>
                  {endsAt === null ? dates.time(startsAt) : dates.timeRange(startsAt, endsAt)}
                </span>
                <span>
                  {title}
                  {note && <span className={styles.note}>{note}</span>}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
