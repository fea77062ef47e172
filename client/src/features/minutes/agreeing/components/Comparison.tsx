import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../../../ui/Button';
import { EmptyState } from '../../../../ui/EmptyState';
import { SelectField } from '../../../../ui/SelectField';
import type { Minutes } from '../../minutes.queries';
import { standingTextQuery } from '../agreeing.queries';
import { compareTexts } from '../comparison';
import { usePoints } from '../use-points';
import { ComparedItems } from './ComparedItems';
import styles from './Comparison.module.css';

/** Two points of the history, chosen by address, and what changed between them. */
export function Comparison({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes-agreeing');
  const [search, setSearch] = useSearchParams();
  const points = usePoints(minutes.id);
  const [last, before] = points;
  const to = search.get('nachher') ?? last?.id ?? '';
  const from = search.get('vorher') ?? before?.id ?? last?.id ?? '';
  const view = search.get('ansicht') === 'nebeneinander' ? 'nebeneinander' : 'text';
  const older = useQuery(standingTextQuery(minutes.id, from)).data;
  const newer = useQuery(standingTextQuery(minutes.id, to)).data;
  if (!last) return <EmptyState title={t('history.empty')}>{t('history.emptyText')}</EmptyState>;

  const choose = (change: Record<string, string>) =>
    setSearch({ vorher: from, nachher: to, ansicht: view, ...change }, { replace: true });
  const options = points.map(({ id, label }) => ({ value: id, label }));
  return (
    <div className={styles.page}>
      <div className={styles.choices}>
        <SelectField
          name="vorher"
          label={t('history.from')}
          value={from}
          options={options}
          onChange={({ target }) => choose({ vorher: target.value })}
        />
        <SelectField
          name="nachher"
          label={t('history.to')}
          value={to}
          options={options}
          onChange={({ target }) => choose({ nachher: target.value })}
        />
        <SelectField
          name="ansicht"
          label={t('history.view')}
          value={view}
          options={[
            { value: 'text', label: t('history.inline') },
            { value: 'nebeneinander', label: t('history.sides') },
          ]}
          onChange={({ target }) => choose({ ansicht: target.value })}
        />
      </div>
      {older && newer && (
        <ComparedItems items={compareTexts(older.sections, newer.sections)} isSideBySide={view === 'nebeneinander'} />
      )}
      <section className={styles.history}>
        <h2 className={styles.title}>{t('history.list')}</h2>
        <ol className={styles.list} reversed>
          {points.map(({ id, label, authors }, place) => {
            const previous = points[place + 1];
            return (
              <li key={id} className={styles.point}>
                <span>
                  {label}
                  {authors !== '' && ` ${t('history.byAuthors', { names: authors })}`}
                </span>
                {previous && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`${label}: ${t('history.compareBefore')}`}
                    onClick={() => choose({ vorher: previous.id, nachher: id })}
                  >
                    {t('history.compareBefore')}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}
