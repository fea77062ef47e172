import { useTranslation } from 'react-i18next';
import { minutesAndSeconds, secondsLeft } from '../course';
import type { ConductedItem } from '../meeting-mode.queries';
import styles from './TimeLeft.module.css';

/** How long the item may still take. Beyond that it says so, calmly: nothing blinks. */
export function TimeLeft({ item, sinceSeconds }: { item: ConductedItem; sinceSeconds: number }) {
  const { t } = useTranslation('meeting-mode');
  const left = secondsLeft(item, sinceSeconds);
  if (left === null) {
    return (
      <p className={styles.time} role="timer">
        {t('spent', { time: minutesAndSeconds(item.spentSeconds + sinceSeconds) })}
        <span className={styles.note}>{t('noDuration')}</span>
      </p>
    );
  }
  const total = (item.durationMinutes ?? 1) * 60;
  return (
    <div className={styles.left} data-over={left < 0 || undefined}>
      <p className={styles.time} role="timer">
        {t(left < 0 ? 'over' : 'left', { time: minutesAndSeconds(left) })}
        {left < 0 && <span className={styles.note}>{t('overCalm')}</span>}
      </p>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.spent} style={{ inlineSize: `${Math.min(100, 100 - (left / total) * 100)}%` }} />
      </div>
    </div>
  );
}
