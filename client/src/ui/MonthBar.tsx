import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addMonths, monthOf } from '../lib/month';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './MonthBar.module.css';

type MonthBarProps = {
  month: string;
  title: string;
  today: string;
  words: { previous: string; next: string; today: string };
  onMonth: (month: string) => void;
};

/** Which month, and the way to others. */
export function MonthBar({ month, title, today, words, onMonth }: MonthBarProps) {
  return (
    <div className={styles.bar}>
      <IconButton
        label={words.previous}
        icon={<ChevronLeft aria-hidden="true" size={24} />}
        onClick={() => onMonth(addMonths(month, -1))}
      />
      <IconButton
        label={words.next}
        icon={<ChevronRight aria-hidden="true" size={24} />}
        onClick={() => onMonth(addMonths(month, 1))}
      />
      <p className={styles.month} aria-live="polite">
        {title}
      </p>
      {month !== monthOf(today) && (
        <Button size="small" onClick={() => onMonth(monthOf(today))}>
          {words.today}
        </Button>
      )}
    </div>
  );
}
