import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { MinutesSection } from '../minutes.queries';
import styles from './SaveState.module.css';

/** Who wrote here last, and when. */
export function LastChange({ section: { updatedBy, updatedAt } }: { section: MinutesSection }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  if (!updatedBy || !updatedAt) return null;
  return (
    <span className={styles.state}>
      {t('write.lastBy', { name: updatedBy.name, time: dates.dayAndTime(updatedAt) })}
    </span>
  );
}
