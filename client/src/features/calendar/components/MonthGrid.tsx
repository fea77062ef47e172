import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { CalendarItem } from '../calendar.queries';
import { byDay } from '../days';
import { inMonth, monthOf, type Week, weeksOf } from '../month';
import { dayReached } from '../month-keys';
import { DayCell } from './DayCell';
import styles from './MonthGrid.module.css';

type MonthGridProps = {
  month: string;
  title: string;
  today: string;
  items: CalendarItem[];
  showGroup: boolean;
  onMonth: (month: string) => void;
};

/** A table that is walked with the arrow keys; one day is the stop of the tabulator, its entries are links. */
export function MonthGrid({ month, title, today, items, showGroup, onMonth }: MonthGridProps) {
  const { t } = useTranslation('calendar');
  const [chosen, setChosen] = useState(today);
  const grid = useRef<HTMLTableElement>(null);
  const isWalking = useRef(false);
  const weeks = weeksOf(month);
  const stop = inMonth(chosen, month);
  const days = byDay(items);

  useEffect(() => {
    // Of another month the day is there only when that month is.
    if (!isWalking.current || stop !== chosen) return;
    grid.current?.querySelector<HTMLElement>(`[data-day="${stop}"]`)?.focus();
    isWalking.current = false;
  }, [stop, chosen]);

  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    const day = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    const next = day && dayReached(day, event.key);
    if (!next) return;
    event.preventDefault();
    isWalking.current = true;
    setChosen(next);
    if (monthOf(next) !== month) onMonth(monthOf(next));
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with arrow keys is what a grid is
    <table ref={grid} role="grid" className={styles.grid} aria-label={t('grid', { month: title })} onKeyDown={walk}>
      <MonthHead week={weeks[0]} />
      <tbody>
        {weeks.map((week) => (
          <tr key={week.number}>
            <th scope="row" className={styles.number}>
              <VisuallyHidden>{t('weekNumber', { number: week.number })}</VisuallyHidden>
              <span aria-hidden="true">{week.number}</span>
            </th>
            {week.days.map((day) => (
              <DayCell
                key={day}
                day={day}
                items={days.get(day) ?? []}
                isToday={day === today}
                isOutside={monthOf(day) !== month}
                isStop={day === stop}
                showGroup={showGroup}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MonthHead({ week }: { week: Week | undefined }) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.number}>
          <abbr title={t('weekNumber', { number: '' }).trim()}>{t('week')}</abbr>
        </th>
        {week?.days.map((day) => (
          <th key={day} scope="col" className={styles.weekday}>
            <span className={styles.whole}>{dates.weekday(`${day}T12:00:00Z`)}</span>
            <span className={styles.short} aria-hidden="true">
              {dates.weekday(`${day}T12:00:00Z`).slice(0, 2)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
