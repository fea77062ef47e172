import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language';
import { DataTable } from '../../../ui/DataTable';
import type { Indicator, IndicatorValue } from '../indicators.queries';
import { numberText } from '../number-text';
import styles from './ValueTable.module.css';

/** What the picture shows, in numbers: by year, with municipalities a row of each. */
export function ValueTable({ indicator }: { indicator: Indicator }) {
  return indicator.byMunicipality ? <ByMunicipality indicator={indicator} /> : <InAll indicator={indicator} />;
}

function InAll({ indicator: { title, unit, values } }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  return (
    <DataTable
      caption={t('table', { title, unit })}
      rows={values}
      rowKey={({ id }) => id}
      columns={[
        { key: 'year', header: t('year'), isRowHeader: true, cell: ({ year }) => year },
        { key: 'value', header: t('value'), align: 'end', cell: (value) => <Amount value={value} /> },
        { key: 'note', header: t('note'), cell: ({ note }) => note || '–' },
      ]}
    />
  );
}

function ByMunicipality({ indicator: { title, unit, values, municipalities } }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const years = [...new Set(values.map(({ year }) => year))].sort((one, other) => one - other);
  const amountOf = (id: string, year: number) => values.find((one) => one.municipality?.id === id && one.year === year);
  return (
    <DataTable
      caption={t('table', { title, unit })}
      rows={municipalities}
      rowKey={({ id }) => id}
      columns={[
        { key: 'municipality', header: t('municipality'), isRowHeader: true, cell: ({ name }) => name },
        ...years.map((year) => ({
          key: String(year),
          header: String(year),
          align: 'end' as const,
          cell: ({ id }: { id: string }) => {
            const value = amountOf(id, year);
            return value ? <Amount value={value} /> : '–';
          },
        })),
      ]}
    />
  );
}

function Amount({ value: { value, corrections } }: { value: IndicatorValue }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  return (
    <span className={styles.amount}>
      {numberText(value, language)}
      {corrections > 0 && <span className={styles.corrected}>{t('corrected', { count: corrections })}</span>}
    </span>
  );
}
