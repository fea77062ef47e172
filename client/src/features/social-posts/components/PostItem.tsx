import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Entry } from '../../../ui/Entries';
import { phaseLooks } from '../social-posts.labels';
import type { SocialPost } from '../social-posts.queries';

/** One line: what for, when, on which channels, how far. */
export function PostItem({ post: { id, title, plannedFor, phase, texts } }: { post: SocialPost }) {
  const { t } = useTranslation('social-posts');
  const dates = useDates();
  return (
    <Entry
      title={<Link to={paths.post(id)}>{title}</Link>}
      facts={
        <>
          <span>{plannedFor === null ? t('notPlanned') : dates.dayAndTime(plannedFor)}</span>
          <span>{texts.map(({ channel }) => t(`channels.${channel}`)).join(', ')}</span>
        </>
      }
      beside={<Badge {...phaseLooks[phase]}>{t(`phases.${phase}`)}</Badge>}
    />
  );
}
