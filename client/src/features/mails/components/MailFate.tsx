import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { MailSummary } from '../mails.queries';
import styles from './MailFate.module.css';
import { MailStateBadge } from './MailStateBadge';

/** What became of a mail, and what it failed of. */
export function MailFate({ mail: { state, failure, nextAttemptAt } }: { mail: MailSummary }) {
  const { t } = useTranslation('mails');
  const dates = useDates();
  return (
    <div className={styles.fate}>
      <MailStateBadge state={state} />
      {failure && <span className={styles.reason}>{t(`failures.${failure}`)}</span>}
      {nextAttemptAt && (
        <span className={styles.reason}>{t('nextAttempt', { when: dates.dayAndTime(nextAttemptAt) })}</span>
      )}
    </div>
  );
}
