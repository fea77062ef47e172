import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { type ActionPlan, statusReportAddress, statusReportQuery } from '../reports.queries';
import type { ReportWish } from '../use-report-wish';
import { DownloadBar } from './DownloadBar';
import { GivenReports } from './GivenReports';
import styles from './ReportFields.module.css';
import { ReportView } from './ReportView';
import { StaleMeasures } from './StaleMeasures';
import { StatusReportFields } from './StatusReportFields';

/** The Umsetzungsstand: first who still has to say something, then the document. */
export function StatusReportPanel({ plan, wish }: { plan: ActionPlan; wish: ReportWish }) {
  const { t } = useTranslation('reports');
  const wanted = {
    asOf: wish.get('asOf'),
    since: wish.get('since'),
    fieldId: wish.get('field'),
    municipalityId: wish.get('municipality'),
  };
  const query = useQuery(statusReportQuery(plan.id, wanted));
  return (
    <div className={styles.panel}>
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(status) => (
          <>
            <StatusReportFields plan={plan} status={status} wish={wish} />
            <StaleMeasures plan={plan} stale={status.stale} />
            <DownloadBar addressOf={statusReportAddress(plan.id, wanted)} title={t('subjects.status')} />
            <ReportView report={status.report} />
            <GivenReports planId={plan.id} status={status} />
          </>
        )}
      </Loaded>
    </div>
  );
}
