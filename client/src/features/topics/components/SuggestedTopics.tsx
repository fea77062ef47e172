import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { topicsQuery, usePlanTopic } from '../topics.queries';
import styles from './SuggestedTopics.module.css';

const most = 3;

/** In the editor of an agenda: what most municipalities want to hear about. Nothing where nothing is open. */
export function SuggestedTopics({ meetingId, workingGroupId }: { meetingId: string; workingGroupId: string }) {
  const { t } = useTranslation('topics');
  const toast = useToast();
  const { data } = useQuery(topicsQuery(workingGroupId));
  const plan = usePlanTopic();
  const topics = (data?.items ?? []).filter(({ state, abilities }) => state === 'proposed' && abilities.decide);
  if (topics.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="themenspeicher">
      <h2 id="themenspeicher">{t('suggested.title')}</h2>
      <p>{t('suggested.lead')}</p>
      {plan.error && <Alert tone="danger" title={problemOf(plan.error).title} live />}
      <ul className={styles.list}>
        {topics.slice(0, most).map(({ id, title, version, votes }) => (
          <li key={id} className={styles.topic}>
            <span>
              {title} <span className={styles.votes}>{t('votes', { count: votes.length })}</span>
            </span>
            <Button
              size="small"
              icon={<Plus aria-hidden="true" size={20} />}
              busy={plan.isPending && plan.variables.id === id}
              onClick={() =>
                plan.mutate(
                  { id, version, meetingId },
                  { onSuccess: () => toast({ text: t('suggested.added', { title }) }) },
                )
              }
            >
              {t('suggested.add')}
              <VisuallyHidden>: {title}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.topics}>{t('suggested.all')}</Link>
      </p>
    </section>
  );
}
