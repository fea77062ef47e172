import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/use-dates';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { icons, lookOf } from '../calendar.labels';
import type { CalendarItem } from '../calendar.queries';
import { addressOf, useItemName } from '../use-item-name';
import styles from './DayCell.module.css';

type DayCellProps = {
  day: string;
  items: CalendarItem[];
  isToday: boolean;
  isOutside: boolean;
  /** Where the tabulator stops. */
  isStop: boolean;
  showGroup: boolean;
};

export function DayCell({ day, items, isToday, isOutside, isStop, showGroup }: DayCellProps) {
  const { t } = useTranslation('calendar');
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
      {isToday && <span className={styles.today}>{t('isToday')}</span>}
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map((item) => (
            <DayItem key={item.id} item={item} showGroup={showGroup} />
          ))}
        </ul>
      )}
    </td>
  );
}

function DayItem({ item, showGroup }: { item: CalendarItem; showGroup: boolean }) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  const nameOf = useItemName();
  const look = lookOf(item);
  const Icon = icons[look];
  const isTimed = (item.kind === 'meeting' || item.kind === 'date_option') && item.startsAt !== null;
  return (
    <li className={styles.item}>
      <Link to={addressOf(item)} className={styles.link} data-look={look}>
        <span className={styles.kind}>
          <Icon aria-hidden="true" size={14} />
          <span className={styles.word}>
            {t(`looks.${look}`)}
            {isTimed && `, ${dates.time(item.startsAt ?? '')}`}
          </span>
        </span>
        <span className={styles.name}>{nameOf(item)}</span>
        {showGroup && <span className={styles.group}>{item.workingGroup.shortName}</span>}
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
