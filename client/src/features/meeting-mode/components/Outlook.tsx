import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { expectedEnd, isOver } from '../course';
import type { ConductedItem, MeetingConduct } from '../meeting-mode.queries';
import styles from './Outlook.module.css';

type OutlookProps = { conduct: MeetingConduct; next: ConductedItem | undefined; now: number; sinceSeconds: number };

/** What comes after this, and when the meeting will end. */
export function Outlook({ conduct, next, now, sinceSeconds }: OutlookProps) {
  const { t } = useTranslation('meeting-mode');
  const dates = useDates();
  if (isOver(conduct)) return null;
  const end = expectedEnd(conduct, now, sinceSeconds);
  const late = Math.round((end - Date.parse(conduct.endsAt)) / 60_000);
  const time = dates.time(new Date(end));
  return (
    <div className={styles.outlook}>
      {next ? (
        <p>
          <span className={styles.term}>{t(conduct.state === 'waiting' ? 'first' : 'next')}</span>{' '}
          <strong>{t('topWithTitle', { number: next.number, title: next.title })}</strong>
          {next.personInCharge && <span className={styles.person}> · {next.personInCharge}</span>}
        </p>
      ) : (
        <p className={styles.term}>{t('last')}</p>
      )}
      {conduct.state !== 'waiting' && (
        <p className={styles.end} data-late={late > 2 || undefined}>
          {late > 2 ? t('expectedLater', { time, minutes: late }) : t('expectedEnd', { time })}
        </p>
      )}
    </div>
  );
}
