import { CopyPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import type { MunicipalityReportSheet } from '../municipality-reports.queries';
import styles from './PreviousReport.module.css';
import { ReportText } from './ReportText';

type PreviousReportProps = {
  previous: NonNullable<MunicipalityReportSheet['previous']>;
  /** Absent while something stands in the fields already. */
  onTake: (() => void) | undefined;
};

/** What the municipality told last: to read, and to start from. */
export function PreviousReport({ previous, onTake }: PreviousReportProps) {
  const { t } = useTranslation('municipality-reports');
  return (
    <details className={styles.previous}>
      <summary>{t('write.previous', { number: previous.meetingNumber })}</summary>
      <ReportText parts={previous} />
      {onTake && (
        <Button size="small" icon={<CopyPlus aria-hidden="true" size={16} />} onClick={onTake}>
          {t('write.takeOver')}
        </Button>
      )}
    </details>
  );
}
