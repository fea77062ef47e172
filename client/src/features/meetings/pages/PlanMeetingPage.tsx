import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { PlanMeetingForm } from '../components/PlanMeetingForm';
import { meetingsQuery } from '../meetings.queries';

/** A new meeting in less than a minute: everything usual is already there. */
export function PlanMeetingPage() {
  const { t } = useTranslation('meetings');
  const groups = useQuery(workingGroupsQuery);
  const upcoming = useInfiniteQuery(meetingsQuery('upcoming'));
  const past = useInfiniteQuery(meetingsQuery('past'));
  const isKnown = !upcoming.isPending && !past.isPending;
  const known = [upcoming, past].flatMap(({ data }) => data?.pages.flatMap(({ items }) => items) ?? []);

  return (
    <>
      <PageHeader
        title={t('plan.title')}
        breadcrumb={[{ label: t('title'), to: paths.meetings }]}
        summary={<p>{t('plan.lead')}</p>}
      />
      <Loaded query={{ ...groups, data: isKnown ? groups.data : undefined }} skeleton={<Skeleton rows={6} />}>
        {({ items }) => {
          const mine = items.filter(({ abilities }) => abilities.planMeetings);
          if (mine.length === 0) return <Alert title={t('plan.notAllowed')} />;
          const latest = (groupId: string) =>
            known
              .filter(({ workingGroup }) => workingGroup.id === groupId)
              .map(({ startsAt }) => toLocalDate(startsAt))
              .sort()
              .at(-1);
          return <PlanMeetingForm groups={mine} latestMeetingOf={latest} />;
        }}
      </Loaded>
    </>
  );
}
