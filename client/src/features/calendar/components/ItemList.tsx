import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthOf } from '../../../lib/month';
import { useDates } from '../../../lib/use-dates';
import { lookOf } from '../calendar.labels';
import type { CalendarItem } from '../calendar.queries';
import { byDay } from '../days';
import { addressOf, useItemName } from '../use-item-name';
import { ItemFacts } from './ItemFacts';
import styles from './ItemList.module.css';
import { LookSign } from './LookSign';

type ItemListProps = { month: string; today: string; items: CalendarItem[]; showGroup: boolean };

/** The month as a list, day by day. */
export function ItemList({ month, today, items, showGroup }: ItemListProps) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  const days = [...byDay(items)].filter(([day]) => monthOf(day) === month);
  return (
    <ol className={styles.days}>
      {days.map(([day, itemsOfDay]) => (
        <li key={day} className={styles.day}>
          <h2 className={styles.date} data-today={day === today || undefined}>
            <time dateTime={day}>{dates.calendarDay(day)}</time>
            {day === today && <span className={styles.today}>{t('isToday')}</span>}
          </h2>
          <ul className={styles.items}>
            {itemsOfDay.map((item) => (
              <ListedItem key={item.id} item={item} showGroup={showGroup} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function ListedItem({ item, showGroup }: { item: CalendarItem; showGroup: boolean }) {
  const { t } = useTranslation('calendar');
  const nameOf = useItemName();
  const look = lookOf(item);
  return (
    <li className={styles.item} data-look={look}>
      <LookSign look={look}>{t(`looks.${look}`)}</LookSign>
      <h3 className={styles.name}>
        <Link to={addressOf(item)}>{nameOf(item)}</Link>
      </h3>
      <ItemFacts item={item} showGroup={showGroup} />
    </li>
  );
}
