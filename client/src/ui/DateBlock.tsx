import { useDates } from '../lib/use-dates';
import styles from './DateBlock.module.css';

type DateBlockProps = { start: string; end?: string | null; size?: 'small' | 'large'; countdown?: boolean };

/** A date as on a wall calendar: weekday, large day, month; beside it time and countdown. */
export function DateBlock({ start, end, size = 'small', countdown = false }: DateBlockProps) {
  const dates = useDates();
  return (
    <time dateTime={start} className={styles.block} data-size={size}>
      <span className={styles.sheet} aria-hidden="true">
        <span className={styles.weekday}>
          {size === 'large' ? dates.weekday(start) : dates.weekday(start).slice(0, 2)}
        </span>
        <span className={styles.day}>{dates.dayOfMonth(start)}</span>
        <span className={styles.month}>
          {size === 'large' ? dates.month(start) : dates.shortMonth(start)} {dates.year(start)}
        </span>
      </span>
      <span className={styles.spoken}>{dates.longDay(start)}</span>
      {size === 'large' && (
        <span className={styles.beside}>
          <span>{end ? dates.timeRange(start, end) : dates.time(start)}</span>
          {countdown && <span className={styles.countdown}>{dates.countdown(start)}</span>}
        </span>
      )}
    </time>
  );
}
