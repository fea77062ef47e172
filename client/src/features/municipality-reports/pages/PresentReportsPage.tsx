import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { ReportSlides } from '../components/ReportSlides';
import { reportsQuery } from '../municipality-reports.queries';
import { useReportCrumbs } from '../use-report-crumbs';

/** The round on the wall: one municipality per screen. */
export function PresentReportsPage() {
  const { t } = useTranslation(['municipality-reports', 'ui']);
  const { id = '' } = useParams();
  const query = useQuery({ ...reportsQuery(id), refetchInterval: 30_000 });
  const title = [
    t('present.title'),
    query.data && t('activities.meeting', { number: query.data.meeting.number }),
    t('ui:product'),
  ];
  return (
    <>
      {query.data || !query.error ? <title>{title.filter(Boolean).join(' · ')}</title> : <Refused meetingId={id} />}
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(reports) => <ReportSlides reports={reports} />}
      </Loaded>
    </>
  );
}

/** Where there is nothing for the wall, the page is one like any other, with ways out. */
function Refused({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('municipality-reports');
  return <PageHeader title={t('present.title')} breadcrumb={useReportCrumbs(meetingId, undefined)} />;
}
