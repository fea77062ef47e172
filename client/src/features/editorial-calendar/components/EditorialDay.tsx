import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/use-dates';
import type { DayPlace } from '../../../ui/MonthTable';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { addressOf, kindIcons } from '../editorial-calendar.labels';
import type { EditorialEntry } from '../editorial-calendar.queries';
import styles from './EditorialDay.module.css';

type EditorialDayProps = { day: string; items: EditorialEntry[]; place: DayPlace };

/** A day of the plan: what goes out on it. */
export function EditorialDay({ day, items, place: { isToday, isOutside, isStop } }: EditorialDayProps) {
  const { t } = useTranslation('editorial-calendar');
  const dates = useDates();
  return (
    <td
      className={styles.day}
      tabIndex={isStop ? 0 : -1}
      data-day={day}
      data-today={isToday || undefined}
      data-outside={isOutside || undefined}
      aria-current={isToday ? 'date' : undefined}
      onKeyDown={enter}
    >
      <time dateTime={day} className={styles.number}>
        <VisuallyHidden>{dates.calendarDay(day)}</VisuallyHidden>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
      </time>
      {isToday && <VisuallyHidden>{t('isToday')}</VisuallyHidden>}
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map((item) => (
            <DayEntry key={`${item.kind}-${item.id}`} item={item} />
          ))}
        </ul>
      )}
    </td>
  );
}

function DayEntry({ item }: { item: EditorialEntry }) {
  const { t } = useTranslation('editorial-calendar');
  const dates = useDates();
  const Icon = kindIcons[item.kind];
  return (
    <li>
      <Link to={addressOf(item)} className={styles.link} data-state={item.state}>
        <span className={styles.kind}>
          <Icon aria-hidden="true" size={14} />
          <span className={styles.word}>
            {t(`kinds.${item.kind}`)}, {dates.time(item.at)}
          </span>
        </span>
        <span className={styles.name}>{item.title}</span>
        <span className={styles.state}>{t(`states.${item.state}`)}</span>
      </Link>
    </li>
  );
}

/** Enter goes to the first entry of the day. */
function enter(event: KeyboardEvent<HTMLTableCellElement>) {
  if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
  event.currentTarget.querySelector('a')?.focus();
  event.preventDefault();
}
