import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { ReportSlides } from '../components/ReportSlides';
import { reportsQuery } from '../municipality-reports.queries';

/** The round on the wall: one municipality per screen. */
export function PresentReportsPage() {
  const { t } = useTranslation(['municipality-reports', 'ui']);
  const { id = '' } = useParams();
  const query = useQuery({ ...reportsQuery(id), refetchInterval: 30_000 });
  return (
    <>
      <title>
        {[
          t('present.title'),
          query.data && t('activities.meeting', { number: query.data.meeting.number }),
          t('ui:product'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </title>
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(reports) => <ReportSlides reports={reports} />}
      </Loaded>
    </>
  );
}
