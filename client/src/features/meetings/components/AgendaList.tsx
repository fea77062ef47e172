import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { Meeting } from '../meetings.queries';
import styles from './AgendaList.module.css';
import { AgendaMarks } from './AgendaMarks';
import { AgendaTalk } from './AgendaTalk';

/** Number, clock time, title and talk of each item. */
export function AgendaList({ meeting: { agenda, agendaEndsAt } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  return (
    <>
      <ol className={styles.list}>
        {agenda.map((item) => (
          <li key={item.id} className={styles.item} id={`top-${item.number}`}>
            {item.movedTo ? (
              <span className={styles.time} />
            ) : (
              <time className={styles.time} dateTime={item.startsAt}>
                {dates.time(item.startsAt)}
              </time>
            )}
            <span className={styles.number} aria-hidden="true">
              {item.number}
            </span>
            <div className={styles.body}>
              <h3 className={styles.title}>
                <VisuallyHidden>{t('agenda.item', { number: item.number })}: </VisuallyHidden>
                {item.movedTo ? <s>{item.title}</s> : item.title}
              </h3>
              <AgendaMarks item={item} />
              {item.note && <p className={styles.note}>{item.note}</p>}
              {item.talk && <AgendaTalk talk={item.talk} />}
            </div>
            {item.durationMinutes !== null && !item.movedTo && (
              <span className={styles.duration}>{t('agenda.minutes', { count: item.durationMinutes })}</span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.end}>{t('agenda.ends', { time: dates.time(agendaEndsAt) })}</p>
    </>
  );
}
