import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { type ReportKind, reportAddress, reportQuery } from '../reports.queries';
import type { ReportWish } from '../use-report-wish';
import { DownloadBar } from './DownloadBar';
import { PeriodFields } from './PeriodFields';
import styles from './ReportFields.module.css';
import { ReportView } from './ReportView';

const divisible: ReportKind[] = ['attendance', 'tasks'];

/** A report about a group and a time. */
export function GroupReportPanel({ kind, groupId, wish }: { kind: ReportKind; groupId: string; wish: ReportWish }) {
  const { t } = useTranslation('reports');
  const isDivisible = divisible.includes(kind);
  const wanted = {
    workingGroupId: groupId,
    ...(kind !== 'tasks' && { from: wish.get('from'), until: wish.get('until') }),
    ...(isDivisible && { municipalityId: wish.get('municipality') }),
  };
  const query = useQuery(reportQuery(kind, wanted));
  return (
    <div className={styles.panel}>
      {kind !== 'tasks' && <PeriodFields wish={wish} />}
      {isDivisible && (
        <div className={styles.fields}>
          <MunicipalityField value={wish.get('municipality')} onChange={(municipality) => wish.set({ municipality })} />
        </div>
      )}
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(report) => (
          <>
            <DownloadBar addressOf={reportAddress(kind, wanted)} title={t(`subjects.${kind}`)} />
            <ReportView report={report} />
          </>
        )}
      </Loaded>
    </div>
  );
}

type MunicipalityFieldProps = { value: string; onChange: (id: string) => void };

export function MunicipalityField({ value, onChange }: MunicipalityFieldProps) {
  const { t } = useTranslation('reports');
  const { data } = useQuery(municipalitiesQuery);
  return (
    <SelectField
      name="kommune"
      label={t('fields.municipality')}
      placeholder={t('fields.all')}
      options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
