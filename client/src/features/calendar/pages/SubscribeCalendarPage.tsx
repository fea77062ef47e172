import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Card } from '../../../ui/Card';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { useSession } from '../../session/session.queries';
import { FeedAddress } from '../components/FeedAddress';
import { FeedList } from '../components/FeedList';
import { ProgramSteps } from '../components/ProgramSteps';
import { SubscribeForm } from '../components/SubscribeForm';
import { type CalendarFeedAddress, feedsQuery } from '../feeds.queries';
import styles from './SubscribeCalendarPage.module.css';

/** Secret addresses under which programs read the calendar. */
export function SubscribeCalendarPage() {
  const { t } = useTranslation('calendar');
  const feeds = useQuery(feedsQuery);
  const [given, setGiven] = useState<CalendarFeedAddress>();
  const roles = useSession().member?.roles ?? [];
  const groups = new Map(roles.map(({ workingGroupId, workingGroup }) => [workingGroupId, workingGroup]));
  return (
    <>
      <PageHeader
        title={t('feeds.title')}
        breadcrumb={[
          { label: t('meetings'), to: paths.meetings },
          { label: t('title'), to: paths.calendar },
        ]}
        summary={t('feeds.intro')}
      />
      <div className={styles.parts}>
        <p>{t('feeds.difference')}</p>
        {given && <FeedAddress key={given.address} given={given} />}
        <Card title={t('feeds.new')}>
          <SubscribeForm
            key={given?.address}
            groups={[...groups].map(([id, name]) => ({ id, name }))}
            onSubscribed={setGiven}
          />
        </Card>
        <section aria-labelledby="calendar-feeds" className={styles.feeds}>
          <h2 id="calendar-feeds">{t('feeds.list')}</h2>
          <Loaded
            query={feeds}
            empty={{
              when: ({ items }) => items.length === 0,
              show: (
                <EmptyState title={t('feeds.none')}>
                  <p>{t('feeds.noneText')}</p>
                </EmptyState>
              ),
            }}
          >
            {({ items }) => <FeedList feeds={items} onRenewed={setGiven} />}
          </Loaded>
        </section>
        <ProgramSteps />
      </div>
    </>
  );
}
