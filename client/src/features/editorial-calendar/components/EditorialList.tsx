import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { addressOf, kindIcons, stateLooks } from '../editorial-calendar.labels';
import type { EditorialEntry } from '../editorial-calendar.queries';
import styles from './EditorialList.module.css';

/** The same month, day by day. */
export function EditorialList({ items }: { items: EditorialEntry[] }) {
  const dates = useDates();
  const days = [...Map.groupBy(items, ({ at }) => toLocalDate(at))];
  return (
    <ol className={styles.days}>
      {days.map(([day, entries]) => (
        <li key={day}>
          <h3 className={styles.day}>
            <time dateTime={day}>{dates.calendarDay(day)}</time>
          </h3>
          <ul className={styles.entries}>
            {entries.map((item) => (
              <ListEntry key={`${item.kind}-${item.id}`} item={item} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function ListEntry({ item }: { item: EditorialEntry }) {
  const { t } = useTranslation('editorial-calendar');
  const dates = useDates();
  const Icon = kindIcons[item.kind];
  return (
    <li className={styles.entry}>
      <span className={styles.time}>{dates.time(item.at)}</span>
      <span className={styles.kind}>
        <Icon aria-hidden="true" size={20} />
        {t(`kinds.${item.kind}`)}
      </span>
      <Link className={styles.name} to={addressOf(item)}>
        {item.title}
      </Link>
      <Badge {...stateLooks[item.state]}>{t(`states.${item.state}`)}</Badge>
    </li>
  );
}
