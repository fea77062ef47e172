import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { ReadMinutes } from '../agreeing/components/ReadMinutes';
import { BeginMinutes } from '../components/BeginMinutes';
import { ReadingActions } from '../components/ReadingActions';
import type { Included } from '../components/SectionView';
import { StateLine } from '../components/StateLine';
import { useMinutesCrumbs } from '../components/use-minutes-crumbs';
import { DistributionState } from '../distribution/DistributionState';
import { PublicationSection } from '../documents/components/PublicationSection';
import { minutesOfMeetingQuery } from '../minutes.queries';

/** The minutes of a meeting, to read. */
export function MinutesPage({ included }: { included?: Included }) {
  const { t } = useTranslation('minutes');
  const { meetingId = '' } = useParams();
  const query = useQuery(minutesOfMeetingQuery(meetingId));
  const crumbs = useMinutesCrumbs();
  const { data: minutes } = query;
  if (minutes === null) return <BeginMinutes meetingId={meetingId} />;
  return (
    <>
      <PageHeader
        title={minutes ? t('heading', { number: minutes.meeting.number }) : t('untitled')}
        breadcrumb={crumbs(minutes?.meeting)}
        summary={minutes && <StateLine minutes={minutes} />}
        actions={minutes && <ReadingActions minutes={minutes} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(loaded) =>
          loaded && (
            <>
              <ReadMinutes minutes={loaded} included={included} />
              {loaded.abilities.amend && <DistributionState minutesId={loaded.id} meetingId={loaded.meeting.id} />}
              {loaded.state === 'approved' && <PublicationSection minutesId={loaded.id} />}
            </>
          )
        }
      </Loaded>
    </>
  );
}
