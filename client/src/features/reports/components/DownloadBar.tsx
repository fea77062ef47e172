import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../ui/Button';
import { formats, type ReportFormat } from '../reports.queries';
import styles from './DownloadBar.module.css';

/** The report as a file. Word first: it is what an office edits. */
export function DownloadBar({ addressOf, title }: { addressOf: (format: ReportFormat) => string; title: string }) {
  const { t } = useTranslation('reports');
  return (
    <section className={styles.bar} aria-label={t('download.label')} data-print="never">
      {formats.map((format, index) => (
        <a
          key={format}
          className={buttonClass({ variant: index === 0 ? 'primary' : 'secondary' })}
          href={addressOf(format)}
          download
          aria-label={t('download.name', { format: t(`download.${format}`), title })}
        >
          <Download aria-hidden="true" size={20} />
          <span className="kern-label">{t(`download.${format}`)}</span>
        </a>
      ))}
    </section>
  );
}
