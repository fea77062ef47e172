import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { stateLooks } from '../newsletter.labels';
import type { NewsletterSummary } from '../newsletter.queries';

/** How an issue stands, since when, and for whom. */
export function NewsletterFacts({ newsletter }: { newsletter: NewsletterSummary }) {
  const { t } = useTranslation('newsletter');
  const { state, topics, recipients } = newsletter;
  return (
    <>
      <Badge {...stateLooks[state]}>{t(`states.${state}`)}</Badge>
      <When newsletter={newsletter} />
      {recipients !== null && <span>{t('recipients', { count: recipients })}</span>}
      {topics.length > 0 && <span>{topics.map(({ name }) => name).join(', ')}</span>}
    </>
  );
}

function When({ newsletter: { sentAt, scheduledFor, updatedAt } }: { newsletter: NewsletterSummary }) {
  const { t } = useTranslation('newsletter');
  const dates = useDates();
  if (sentAt) return <span>{t('sentAt', { when: dates.dayAndTime(sentAt) })}</span>;
  if (!scheduledFor) return <span>{t('changed', { when: dates.dayAndTime(updatedAt) })}</span>;
  const isLeaving = new Date(scheduledFor) <= new Date();
  return <span>{isLeaving ? t('leaving') : t('scheduledFor', { when: dates.dayAndTime(scheduledFor) })}</span>;
}
