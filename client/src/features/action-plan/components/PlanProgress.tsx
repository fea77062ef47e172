import { useTranslation } from 'react-i18next';
import { useAddressState } from '../../../lib/use-address-state';
import { Tabs } from '../../../ui/Tabs';
import { measureStatuses } from '../action-plan.labels';
import type { MeasureList, StatusCounts } from '../action-plan.queries';
import styles from './PlanProgress.module.css';

type Row = { id: string; name: string; counts: StatusCounts };

/** How far the plan is, by field and by municipality: bars to look at, words and numbers to read. */
export function PlanProgress({ progress }: { progress: MeasureList['progress'] }) {
  const { t } = useTranslation('action-plan');
  const [chosen, choose] = useAddressState('fortschritt');
  const fields = progress.fields.map(({ field: { id, code, title }, counts }) => ({
    id,
    name: `${code} ${title}`,
    counts,
  }));
  const municipalities = progress.municipalities.map(({ municipality: { id, name }, counts }) => ({
    id,
    name,
    counts,
  }));
  return (
    <section className={styles.progress} aria-labelledby="fortschritt">
      <h2 id="fortschritt">{t('progress.title')}</h2>
      <Tabs
        label={t('progress.label')}
        selected={chosen === 'kommune' ? 'kommune' : 'feld'}
        onSelect={(id) => choose(id === 'kommune' ? id : '')}
        tabs={[
          {
            id: 'feld',
            label: t('progress.fields'),
            panel: <Shares by={t('progress.field')} rows={fields} />,
          },
          {
            id: 'kommune',
            label: t('progress.municipalities'),
            panel: (
              <>
                <p className={styles.hint}>{t('progress.municipalityHint')}</p>
                <Shares by={t('progress.municipality')} rows={municipalities} />
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function Shares({ by, rows }: { by: string; rows: Row[] }) {
  const { t } = useTranslation('action-plan');
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {t('progress.caption')} ({by})
      </caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{by}</th>
          <th scope="col">{t('progress.shares')}</th>
          <th scope="col" className={styles.all}>
            {t('progress.all')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, counts }) => (
          <tr key={id} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td>
              <Share counts={counts} />
            </td>
            <td className={styles.all} data-label={t('progress.all')}>
              {counts.all}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Share({ counts }: { counts: StatusCounts }) {
  const { t } = useTranslation('action-plan');
  const present = measureStatuses.filter((status) => counts[status] > 0);
  return (
    <>
      <svg className={styles.bar} viewBox={`0 0 ${counts.all} 1`} preserveAspectRatio="none" aria-hidden="true">
        {present.map((status, index) => (
          <rect
            key={status}
            className={styles[status]}
            x={present.slice(0, index).reduce((sum, one) => sum + counts[one], 0)}
            y={0}
            width={counts[status]}
            height={1}
          />
        ))}
      </svg>
      <ul className={styles.words}>
        {present.map((status) => (
          <li key={status}>
            <span className={styles.key} data-status={status} aria-hidden="true" />
            {t('progress.share', { count: counts[status], status: t(`status.${status}`) })}
          </li>
        ))}
      </ul>
    </>
  );
}
