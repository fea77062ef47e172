import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import styles from './TopicChips.module.css';

type Chip = { topic: string; count?: number };
type TopicChipsProps = { label: string; topics: Chip[]; chosen?: string };

/** Topics lead to everybody who speaks about them; the chosen one leads back to all. */
export function TopicChips({ label, topics, chosen = '' }: TopicChipsProps) {
  return (
    <ul className={styles.chips} aria-label={label}>
      {topics.map(({ topic, count }) => {
        const isChosen = topic.toLocaleLowerCase('de') === chosen.toLocaleLowerCase('de');
        const to = isChosen ? paths.speakers : `${paths.speakers}?thema=${encodeURIComponent(topic)}`;
        return (
          <li key={topic}>
            <Link to={to} className={styles.chip} aria-current={isChosen ? 'true' : undefined} preventScrollReset>
              {topic}
              {count !== undefined && <span className={styles.count}>{count}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
