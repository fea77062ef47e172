import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import type { MinutesSummary } from '../minutes.queries';
import { MinutesBadge } from './MinutesBadge';
import styles from './MinutesList.module.css';

export function MinutesList({ items }: { items: MinutesSummary[] }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const isMixed = new Set(items.map(({ meeting }) => meeting.workingGroup.id)).size > 1;
  return (
    <ul className={styles.list} aria-label={t('list.label')}>
      {items.map(({ id, meeting, state, minuteTaker }) => (
        <li key={id} className={styles.row}>
          <div className={styles.text}>
            <Link className={styles.title} to={paths.meetingMinutes(meeting.id)}>
              {t('heading', { number: meeting.number })}
            </Link>
            <p className={styles.details}>
              {[
                isMixed && meeting.workingGroup.shortName,
                meeting.title,
                dates.day(meeting.startsAt),
                meeting.host?.name,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {minuteTaker && <p className={styles.details}>{t('list.takenBy', { name: minuteTaker.name })}</p>}
          </div>
          <MinutesBadge state={state} />
        </li>
      ))}
    </ul>
  );
}
