import { useQuery } from '@tanstack/react-query';
import { BookOpenText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { ReportFiles } from '../components/ReportFiles';
import { ReportForm } from '../components/ReportForm';
import { type MunicipalityReport, memberDoor, sheetQuery } from '../municipality-reports.queries';
import { useReportCrumbs } from '../use-report-crumbs';

/** One's own report, or for the coordination that of any municipality. */
export function WriteReportPage({ more }: { more?: (report: MunicipalityReport) => ReactNode }) {
  const { id = '', municipalityId = '' } = useParams();
  return <Sheet key={municipalityId} meetingId={id} municipalityId={municipalityId} more={more} />;
}

type SheetProps = {
  meetingId: string;
  municipalityId: string;
  /** What other features say about a report that is there. */
  more: ((report: MunicipalityReport) => ReactNode) | undefined;
};

function Sheet({ meetingId, municipalityId, more }: SheetProps) {
  const { t } = useTranslation('municipality-reports');
  const dates = useDates();
  const query = useQuery(sheetQuery(meetingId, municipalityId));
  const [door] = useState(() => memberDoor(meetingId, municipalityId));
  const { meeting, report } = query.data ?? {};
  const crumbs = useReportCrumbs(meetingId, meeting);
  return (
    <>
      <PageHeader
        title={report ? t('write.title', { name: report.municipality.name }) : t('one')}
        breadcrumb={[...crumbs, { label: t('title'), to: paths.municipalityReports(meetingId) }]}
        summary={meeting && <span>{dates.range(meeting.startsAt, meeting.endsAt)}</span>}
        actions={
          <LinkButton to={paths.municipalityReports(meetingId)} icon={<BookOpenText aria-hidden="true" size={20} />}>
            {t('write.toAll')}
          </LinkButton>
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(sheet) => (
          <>
            <ReportForm sheet={sheet} door={door} files={<ReportFiles sheet={sheet} meetingId={meetingId} />} />
            {more?.(sheet.report)}
          </>
        )}
      </Loaded>
    </>
  );
}
