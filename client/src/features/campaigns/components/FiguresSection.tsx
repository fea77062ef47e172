import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language';
import { type Column, DataTable } from '../../../ui/DataTable';
import type { Campaign, CampaignFigure, Contribution } from '../campaigns.queries';
import styles from './CampaignView.module.css';
import { ReportFigures } from './ReportFigures';

/** What all counted together, and each by itself. */
export function FiguresSection({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const format = useFigure();
  const { totals, contributions, abilities } = campaign;
  const shown = contributions.filter(({ figures, state }) =>
    abilities.contributeForAll ? state !== 'pausing' : figures.length > 0,
  );
  const columns: Column<Contribution>[] = [
    { key: 'municipality', header: t('figures.municipality'), cell: (row) => row.municipality.name, isRowHeader: true },
    ...totals.map(
      ({ name, unit }): Column<Contribution> => ({
        key: `${name}-${unit}`,
        header: unit === '' ? name : `${name} (${unit})`,
        cell: ({ figures }) => {
          const figure = figures.find((one) => one.name === name && one.unit === unit);
          return figure ? format({ ...figure, unit: '' }) : t('figures.nothing');
        },
        align: 'end',
      }),
    ),
    ...(abilities.contributeForAll
      ? [
          {
            key: 'report',
            header: t('figures.edit'),
            cell: (row: Contribution) => <ReportFigures campaign={campaign} contribution={row} />,
          },
        ]
      : []),
  ];
  return (
    <section className={styles.section} aria-labelledby="campaign-figures">
      <h2 id="campaign-figures">{t('figures.title')}</h2>
      {totals.length === 0 ? (
        <p className={styles.quiet}>{t('figures.none')}</p>
      ) : (
        <dl className={styles.totals} aria-label={t('figures.totals')}>
          {totals.map((figure) => (
            <div key={`${figure.name}-${figure.unit}`}>
              <dt>{figure.name}</dt>
              <dd>{format(figure)}</dd>
            </div>
          ))}
        </dl>
      )}
      {shown.length > 0 && (totals.length > 0 || abilities.contributeForAll) && (
        <div className={styles.frame}>
          <DataTable
            caption={t('figures.caption')}
            columns={columns}
            rows={shown}
            rowKey={({ municipality }) => municipality.id}
          />
        </div>
      )}
    </section>
  );
}

function useFigure(): (figure: CampaignFigure) => string {
  const numbers = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 2 });
  return ({ value, unit }) => (unit === '' ? numbers.format(value) : `${numbers.format(value)} ${unit}`);
}
