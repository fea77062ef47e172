import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { LinkButton } from '../../../ui/LinkButton';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { FileList } from '../../files/components/FileList';
import { lookOf, reportLooks } from '../municipality-reports.labels';
import type { MunicipalityReport } from '../municipality-reports.queries';
import styles from './ReportEntry.module.css';
import { ReportText } from './ReportText';

/** One report among the others, to read. */
export function ReportEntry({
  report,
  meetingId,
  isOver,
  more,
}: {
  report: MunicipalityReport;
  meetingId: string;
  isOver: boolean;
  /** What other features say about it. */
  more: ReactNode;
}) {
  const { t } = useTranslation('municipality-reports');
  const dates = useDates();
  const { municipality, state, abilities, updatedBy, submittedAt, isOral, files } = report;
  const look = lookOf(report);
  const heading = `report-${municipality.slug}`;
  return (
    <article
      id={municipality.slug}
      className={styles.entry}
      aria-labelledby={heading}
      data-mine={abilities.isOwn || undefined}
    >
      <header className={styles.head}>
        <h2 id={heading}>{municipality.name}</h2>
        <Badge tone={reportLooks[look].tone} icon={reportLooks[look].icon}>
          {t(`states.${look}`)}
        </Badge>
        {abilities.isOwn && <span className={styles.mine}>{t('list.mine')}</span>}
        {abilities.write && (
          <LinkButton
            size="small"
            variant={abilities.isOwn && state !== 'submitted' ? 'primary' : 'quiet'}
            to={paths.municipalityReport(meetingId, municipality.id)}
            icon={<PencilLine aria-hidden="true" size={16} />}
            data-print="never"
          >
            {t(state === 'missing' ? 'list.write' : 'list.change')}
            <VisuallyHidden> {t('list.for', { name: municipality.name })}</VisuallyHidden>
          </LinkButton>
        )}
      </header>
      {state === 'missing' ? (
        <p className={styles.nothing}>{t(isOver ? 'list.oralPast' : 'list.nothing')}</p>
      ) : (
        <>
          <ReportText parts={report} />
          {files.length > 0 && <FileList files={files} />}
          {more}
          <p className={styles.by}>
            {isOral
              ? t('list.oralBy', { name: updatedBy?.name ?? '' })
              : updatedBy &&
                t('list.by', { name: updatedBy.name, when: dates.day(submittedAt ?? report.updatedAt ?? '') })}
          </p>
        </>
      )}
    </article>
  );
}
