import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Presentation } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { ReportEntry } from '../components/ReportEntry';
import { ReportsRow } from '../components/ReportsRow';
import styles from '../components/ReportsSection.module.css';
import { RequestReports } from '../components/RequestReports';
import { mineFirst } from '../municipality-reports.labels';
import { type MunicipalityReport, reportsQuery } from '../municipality-reports.queries';
import { useReportCrumbs } from '../use-report-crumbs';

/** All reports of a meeting, to read beforehand and afterwards. */
export function ReportsPage({ more }: { more: (report: MunicipalityReport) => ReactNode }) {
  const { t } = useTranslation('municipality-reports');
  const dates = useDates();
  const { id = '' } = useParams();
  const query = useQuery(reportsQuery(id));
  const crumbs = useReportCrumbs(id, query.data?.meeting);
  useScrollToHash(query.data !== undefined);
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={crumbs}
        summary={query.data && <span>{dates.range(query.data.meeting.startsAt, query.data.meeting.endsAt)}</span>}
        actions={
          <>
            <LinkButton to={paths.presentReports(id)} icon={<Presentation aria-hidden="true" size={20} />}>
              {t('section.present')}
            </LinkButton>
            <LinkButton to={paths.meeting(id)} icon={<ArrowLeft aria-hidden="true" size={20} />} variant="quiet">
              {t('list.toMeeting')}
            </LinkButton>
          </>
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} />}>
        {(reports) => (
          <div className={styles.section}>
            <div className={styles.actions}>
              <strong>
                {t('section.count', { submitted: reports.submittedCount, total: reports.reports.length })}
              </strong>
              <RequestReports reports={reports} />
            </div>
            <ReportsRow reports={reports} />
            <div>
              {mineFirst(reports.reports).map((report) => (
                <ReportEntry
                  key={report.municipality.id}
                  report={report}
                  meetingId={id}
                  more={more(report)}
                  isOver={Date.parse(reports.meeting.endsAt) < Date.now()}
                />
              ))}
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

/** A cell of the row leads to its report, once it is there. */
function useScrollToHash(isLoaded: boolean) {
  const { hash } = useLocation();
  useEffect(() => {
    if (isLoaded && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [isLoaded, hash]);
}
