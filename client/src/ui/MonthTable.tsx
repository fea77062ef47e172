import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { inMonth, monthOf, type Week, weeksOf } from '../lib/month';
import { dayReached } from '../lib/month-keys';
import { useDates } from '../lib/use-dates';
import styles from './MonthTable.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export type DayPlace = { isToday: boolean; isOutside: boolean; isStop: boolean };

type MonthTableProps = {
  month: string;
  label: string;
  today: string;
  words: { week: string; weekNumber: (number: number | '') => string };
  onMonth: (month: string) => void;
  /** A cell that names its day as `data-day` and takes the focus where it is the stop. */
  children: (day: string, place: DayPlace) => ReactNode;
};

/** A table that is walked with the arrow keys; one day is the stop of the tabulator, its entries are links. */
export function MonthTable({ month, label, today, words, onMonth, children }: MonthTableProps) {
  const [chosen, setChosen] = useState(today);
  const grid = useRef<HTMLTableElement>(null);
  const isWalking = useRef(false);
  const weeks = weeksOf(month);
  const stop = inMonth(chosen, month);

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
    <table ref={grid} role="grid" className={styles.grid} aria-label={label} onKeyDown={walk}>
      <MonthHead week={weeks[0]} words={words} />
      <tbody>
        {weeks.map((week) => (
          <tr key={week.number}>
            <th scope="row" className={styles.number}>
              <VisuallyHidden>{words.weekNumber(week.number)}</VisuallyHidden>
              <span aria-hidden="true">{week.number}</span>
            </th>
            {week.days.map((day) =>
              children(day, {
                isToday: day === today,
                isOutside: monthOf(day) !== month,
                isStop: day === stop,
              }),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MonthHead({ week, words }: { week: Week | undefined; words: MonthTableProps['words'] }) {
  const dates = useDates();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.number}>
          <abbr title={words.weekNumber('').trim()}>{words.week}</abbr>
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
