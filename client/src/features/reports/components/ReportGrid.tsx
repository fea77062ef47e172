import { useTranslation } from 'react-i18next';
import { classNames } from '../../../lib/class-names';
import { reportCell } from '../report-cell';
import type { ReportTable } from '../reports.queries';
import styles from './ReportGrid.module.css';

/** A table of a report, as wide as it is: it moves sideways where the page is narrower. */
export function ReportGrid({ title, table: { columns, rows } }: { title: string; table: ReportTable }) {
  const { t } = useTranslation('ui');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is moved by keyboard, too
    <section className={styles.scroller} aria-label={t('table.scroller', { caption: title })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={classNames(column.kind === 'number' && styles.end)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report have no id and never move
            <tr key={index}>
              {columns.map((column, at) => {
                const className = classNames(column.kind === 'number' && styles.end, column.isWide && styles.wide);
                const told = reportCell(row[at] ?? null, column.kind);
                return at === 0 ? (
                  <th key={column.title} scope="row" className={className}>
                    {told}
                  </th>
                ) : (
                  <td key={column.title} className={className}>
                    {told}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
