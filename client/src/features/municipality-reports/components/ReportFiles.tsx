import { useTranslation } from 'react-i18next';
import { FileList } from '../../files/components/FileList';
import { FileUpload } from '../../files/components/FileUpload';
import { beginReport, type MunicipalityReportSheet } from '../municipality-reports.queries';
import styles from './ReportsSection.module.css';

/** Files of the report: for members only, released at once. */
export function ReportFiles({ sheet, meetingId }: { sheet: MunicipalityReportSheet; meetingId: string }) {
  const { t } = useTranslation('municipality-reports');
  const { id, files, municipality } = sheet.report;
  return (
    <section className={styles.section} aria-labelledby="report-files">
      <h2 id="report-files">{t('write.files')}</h2>
      <p>{t('write.filesHint')}</p>
      {files.length > 0 && <FileList files={files} />}
      <FileUpload
        target={async () => ({
          ownerType: 'municipality_report',
          ownerId: id ?? (await beginReport(meetingId, municipality.id)),
        })}
        limit={sheet.uploadLimit}
        isReleasedAtOnce
      />
    </section>
  );
}
