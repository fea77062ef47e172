import { useTranslation } from 'react-i18next';
import { FileList } from '../../files/components/FileList';
import { FileUpload } from '../../files/components/FileUpload';
import type { MunicipalityReportSheet } from '../municipality-reports.queries';
import styles from './ReportsSection.module.css';

/** Files of the report: for members only, released at once. */
export function ReportFiles({ sheet, meetingId }: { sheet: MunicipalityReportSheet; meetingId: string }) {
  const { t } = useTranslation('municipality-reports');
  const { files, municipality } = sheet.report;
  return (
    <section className={styles.section} aria-labelledby="report-files">
      <h2 id="report-files">{t('write.files')}</h2>
      <p>{t('write.filesHint')}</p>
      {files.length > 0 && <FileList files={files} />}
      <FileUpload
        path={`/api/meetings/${meetingId}/municipality-reports/${municipality.id}/files`}
        limit={sheet.uploadLimit}
        isReleasedAtOnce
      />
    </section>
  );
}
