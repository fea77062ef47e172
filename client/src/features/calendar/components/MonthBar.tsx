import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { addMonths, monthOf } from '../month';
import styles from './MonthBar.module.css';

type MonthBarProps = { month: string; title: string; today: string; onMonth: (month: string) => void };

/** Which month, and the way to others. */
export function MonthBar({ month, title, today, onMonth }: MonthBarProps) {
  const { t } = useTranslation('calendar');
  return (
    <div className={styles.bar}>
      <IconButton
        label={t('previous')}
        icon={<ChevronLeft aria-hidden="true" size={24} />}
        onClick={() => onMonth(addMonths(month, -1))}
      />
      <IconButton
        label={t('next')}
        icon={<ChevronRight aria-hidden="true" size={24} />}
        onClick={() => onMonth(addMonths(month, 1))}
      />
      <p className={styles.month} aria-live="polite">
        {title}
      </p>
      {month !== monthOf(today) && (
        <Button size="small" onClick={() => onMonth(monthOf(today))}>
          {t('today')}
        </Button>
      )}
    </div>
  );
}
