import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { phaseLooks } from '../social-posts.labels';
import type { SocialPost } from '../social-posts.queries';
import styles from './PostItem.module.css';

/** One line: what for, when, on which channels, how far. */
export function PostItem({ post: { id, title, plannedFor, phase, texts } }: { post: SocialPost }) {
  const { t } = useTranslation('social-posts');
  const dates = useDates();
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <h3 className={styles.title}>
          <Link to={paths.post(id)}>{title}</Link>
        </h3>
        <p className={styles.facts}>
          <span>{plannedFor === null ? t('notPlanned') : dates.dayAndTime(plannedFor)}</span>
          <span>{texts.map(({ channel }) => t(`channels.${channel}`)).join(', ')}</span>
        </p>
      </div>
      <Badge {...phaseLooks[phase]}>{t(`phases.${phase}`)}</Badge>
    </li>
  );
}
