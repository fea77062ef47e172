import { useQuery } from '@tanstack/react-query';
import { BookOpenText, PencilLine, Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { type MunicipalityReports, reportsQuery } from '../municipality-reports.queries';
import { ReportsRow } from './ReportsRow';
import styles from './ReportsSection.module.css';
import { RequestReports } from './RequestReports';

/** On the page of a meeting: who has reported, who is missing, one's own report first. */
export function ReportsSection({ meetingId, isToCome }: { meetingId: string; isToCome: boolean }) {
  const { t } = useTranslation('municipality-reports');
  return (
    <section className={styles.section} aria-labelledby="reports">
      <h2 id="reports">{t('title')}</h2>
      <Loaded query={useQuery(reportsQuery(meetingId))} skeleton={<Skeleton rows={1} height="block" />}>
        {(reports) => <Overview reports={reports} isToCome={isToCome} />}
      </Loaded>
    </section>
  );
}

function Overview({ reports, isToCome }: { reports: MunicipalityReports; isToCome: boolean }) {
  const { t } = useTranslation('municipality-reports');
  const { meeting, submittedCount, reports: all } = reports;
  const own = all.find(({ abilities }) => abilities.isOwn && abilities.write);
  return (
    <>
      <p className={styles.count}>
        <strong>{t('section.count', { submitted: submittedCount, total: all.length })}</strong>{' '}
        <Asked reports={reports} />
      </p>
      <ReportsRow reports={reports} />
      <div className={styles.actions} data-print="never">
        {own && isToCome && (
          <LinkButton
            to={paths.municipalityReport(meeting.id, own.municipality.id)}
            variant={own.state === 'submitted' ? 'quiet' : 'secondary'}
            icon={<PencilLine aria-hidden="true" size={20} />}
          >
            {t(`section.${own.state === 'missing' ? 'write' : own.state === 'draft' ? 'continueDraft' : 'change'}`)}
          </LinkButton>
        )}
        <LinkButton
          to={paths.municipalityReports(meeting.id)}
          variant="quiet"
          icon={<BookOpenText aria-hidden="true" size={20} />}
        >
          {t('section.read')}
        </LinkButton>
        {submittedCount > 0 && (
          <LinkButton
            to={paths.presentReports(meeting.id)}
            variant="quiet"
            icon={<Presentation aria-hidden="true" size={20} />}
          >
            {t('section.present')}
          </LinkButton>
        )}
        <RequestReports reports={reports} />
      </div>
    </>
  );
}

function Asked({ reports: { abilities, requestedAt, requestDueAt } }: { reports: MunicipalityReports }) {
  const { t } = useTranslation('municipality-reports');
  const dates = useDates();
  if (requestedAt) return <span>{t('section.requested', { when: dates.day(requestedAt) })}</span>;
  return abilities.request && <span>{t('section.due', { when: dates.dayAndTime(requestDueAt) })}</span>;
}
