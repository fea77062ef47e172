import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isProblemType } from '../../../api/problem';
import { useDates } from '../../../lib/use-dates';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { DeadLink } from '../components/DeadLink';
import { LinkedAnswer } from '../components/LinkedAnswer';
import { linkedDatePollQuery } from '../date-polls.queries';
import styles from './AnswerByLinkPage.module.css';

/** Reached by the link of a mail, without login; its token stands behind the #, which browsers never send. */
export function AnswerByLinkPage() {
  const [token] = useState(useLocation().hash.slice(1));
  return token ? <Linked token={token} /> : <DeadLink reason="missing" />;
}

function Linked({ token }: { token: string }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const query = useQuery(linkedDatePollQuery(token));
  if (query.error && isProblemType(query.error, 'link-spent')) return <DeadLink reason="dead" />;
  const poll = query.data;
  return (
    <div className={styles.page}>
      <PageHeader
        title={
          poll
            ? [t('meeting', { number: poll.meeting.number }), poll.meeting.title].filter(Boolean).join(': ')
            : t('link.title')
        }
        tabTitle={t('link.title')}
        breadcrumb={null}
        summary={
          poll && (
            <>
              <span>{poll.meeting.workingGroup.name}</span>
              {poll.state === 'open' && <span>{t('link.until', { when: dates.dayAndTime(poll.answersUntil) })}</span>}
            </>
          )
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={5} height="block" />}>
        {(loaded) => <LinkedAnswer token={token} poll={loaded} />}
      </Loaded>
    </div>
  );
}
