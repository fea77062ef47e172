import { useTranslation } from 'react-i18next';
import type { Report, ReportSection } from '../reports.queries';
import { ReportGrid } from './ReportGrid';
import styles from './ReportView.module.css';

/** A report as it will be printed, with the first rows of its tables. Reports are German, whatever the interface is. */
export function ReportView({ report }: { report: Report }) {
  return (
    <article lang="de" className={styles.report} aria-labelledby="bericht">
      <header>
        <p className={styles.sender}>{report.sender}</p>
        <h2 id="bericht">{report.title}</h2>
        {report.subtitle && <p>{report.subtitle}</p>}
        <dl className={styles.facts}>
          {report.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {report.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </article>
  );
}

function Section({ section: { title, paragraphs, table, notes } }: { section: ReportSection }) {
  const { t } = useTranslation('reports');
  const isCut = table !== null && (table.rowCount > table.rows.length || table.columnCount > table.columns.length);
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {paragraphs.map((text) => (
        <p key={text} className={styles.words}>
          {text}
        </p>
      ))}
      {table &&
        (table.rows.length === 0 ? (
          <p className={styles.quiet}>{t('nothing')}</p>
        ) : (
          <ReportGrid title={title} table={table} />
        ))}
      {isCut && (
        <p className={styles.quiet}>
          {t('cut', {
            rows: table.rows.length,
            rowCount: table.rowCount,
            columns: table.columns.length,
            columnCount: table.columnCount,
          })}
        </p>
      )}
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{t('definition')}</summary>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      )}
    </section>
  );
}
