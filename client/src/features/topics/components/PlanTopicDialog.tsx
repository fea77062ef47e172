import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { useToast } from '../../../ui/Toasts';
import { comingMeetingsQuery, type Topic, usePlanTopic } from '../topics.queries';
import styles from './PlanTopicDialog.module.css';

/** Which meeting? The choice puts the topic on its agenda. */
export function PlanTopicDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const { t } = useTranslation('topics');
  const dates = useDates();
  const toast = useToast();
  const query = useQuery(comingMeetingsQuery(topic.workingGroupId));
  const plan = usePlanTopic();
  const { id, title, version } = topic;
  const done = () => {
    toast({ text: t('planning.done', { title }) });
    onClose();
  };
  const nothing = (
    <EmptyState
      title={t('planning.empty')}
      action={<LinkButton to={paths.planMeeting}>{t('planning.newMeeting')}</LinkButton>}
    />
  );
  return (
    <Dialog title={t('planning.title', { title })} onClose={onClose}>
      {plan.error && <Alert tone="danger" title={problemOf(plan.error).title} live />}
      <Loaded
        query={query}
        skeleton={<Skeleton rows={3} />}
        empty={{ when: ({ items }) => items.length === 0, show: nothing }}
      >
        {({ items }) => (
          <>
            <p>{t('planning.lead')}</p>
            <ul className={styles.meetings}>
              {items.map(({ id: meetingId, number, startsAt, title: subject }) => (
                <li key={meetingId}>
                  <Button
                    busy={plan.isPending && plan.variables.meetingId === meetingId}
                    onClick={() => plan.mutate({ id, version, meetingId }, { onSuccess: done })}
                  >
                    {[t('planning.meeting', { number }), dates.day(startsAt), subject].filter(Boolean).join(' · ')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
