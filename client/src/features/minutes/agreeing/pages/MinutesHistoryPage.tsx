import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../../app/paths';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { Skeleton } from '../../../../ui/Skeleton';
import { useMinutesCrumbs } from '../../components/use-minutes-crumbs';
import { type Minutes, minutesOfMeetingQuery } from '../../minutes.queries';
import { Comparison } from '../components/Comparison';

/** How the minutes came about: any two points of it beside each other. */
export function MinutesHistoryPage() {
  const { t } = useTranslation('minutes-agreeing');
  const { t: ofMinutes } = useTranslation('minutes');
  const { meetingId = '' } = useParams();
  const query = useQuery(minutesOfMeetingQuery(meetingId));
  const crumbs = useMinutesCrumbs();
  const minutes = query.data;
  const here = minutes && {
    label: ofMinutes('heading', { number: minutes.meeting.number }),
    to: paths.meetingMinutes(meetingId),
  };
  return (
    <>
      <PageHeader
        title={minutes ? t('history.title', { number: minutes.meeting.number }) : t('history.untitled')}
        breadcrumb={[...crumbs(minutes?.meeting), ...(here ? [here] : [])]}
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(loaded: Minutes | null) =>
          loaded ? (
            <Comparison minutes={loaded} />
          ) : (
            <EmptyState title={t('history.empty')}>{t('history.emptyText')}</EmptyState>
          )
        }
      </Loaded>
    </>
  );
}
